import type { Weighting, WeightingMethod } from '#shared/domain/framework/weighting.ts';
import { deriveWeights } from '#shared/weighting/derive-weights.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { describeProblem } from '../../../data/failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { fitted, newWeighting } from '../model/new-weighting.ts';
import { filePath, type NodePath, nodeAt } from '../model/node-path.ts';
import {
  weighedChildren,
  weightingOf,
  withDerivedWeights,
  withWeighting,
} from '../model/weighed-groups.ts';
import { MethodInputs } from './MethodInputs.tsx';
import { WeightComparison } from './WeightComparison.tsx';

const methods: readonly WeightingMethod[] = [
  'direct',
  'equal',
  'rank-order-centroid',
  'ahp',
  'entropy',
  'critic',
  'blend',
];

/** The method of one group, what it takes, and its weights beside the ones that are set. */
export function GroupWeights({ path }: { path: NodePath }) {
  const { t, format } = useI18n();
  const { framework, change } = useEditor();
  const node = nodeAt(framework, path);
  const children = weighedChildren(framework, path);
  const weighting: Weighting = weightingOf(framework, path) ?? { method: 'direct' };
  const at = path.length === 0 ? 'weighting' : `${filePath(path)}.weighting`;
  const judge = (number: number): string => t('frameworks.weights.judgeName', { number });
  const set = (next: Weighting, about?: string): void =>
    change((now) => withWeighting(now, path, next.method === 'direct' ? undefined : next), about);
  const choose = (method: WeightingMethod): void => set(newWeighting(method, children, judge));
  const title =
    node === null ? t('frameworks.weights.total') : `${node.code} ${format.text(node.name)}`;
  return (
    <div className="stack">
      <Card title={title}>
        <ChoiceEntry<WeightingMethod>
          path={`${at}.method`}
          label={t('frameworks.weights.method')}
          value={weighting.method}
          options={methods.map((value) => ({
            value,
            label: t(`frameworks.weights.method.${value}`),
          }))}
          onChange={choose}
        />
        <p className="note">{t(`frameworks.weights.does.${weighting.method}`)}</p>
        <Misfit path={path} weighting={weighting} onFit={(next) => set(next)} />
        <MethodInputs weighting={weighting} items={children} path={at} onChange={set} />
      </Card>
      <Outcome path={path} weighting={weighting} />
    </div>
  );
}

interface MisfitProps {
  readonly path: NodePath;
  readonly weighting: Weighting;
  onFit(weighting: Weighting): void;
}

/** Children came or went since the derivation was made: one click brings it to them. */
function Misfit({ path, weighting, onFit }: MisfitProps) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  const next = fitted(weighting, weighedChildren(framework, path));
  if (next === null) return null;
  return (
    <Notice tone="warn">
      {t('frameworks.weights.misfit')}{' '}
      {!readOnly && (
        <Button kind="quiet" onClick={() => onFit(next)}>
          {t('frameworks.weights.fit')}
        </Button>
      )}
    </Notice>
  );
}

/** The derived weights beside those set, and taking them over. */
function Outcome({ path, weighting }: Omit<MisfitProps, 'onFit'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const { framework, readOnly, change } = useEditor();
  const children = weighedChildren(framework, path);
  const derived = deriveWeights(weighting, children);
  if (derived.kind === 'problem') {
    return (
      <Card title={t('frameworks.weights.outcome')}>
        <Notice tone="bad">{describeProblem(derived.code, derived.params, i18n)}</Notice>
      </Card>
    );
  }
  const take = (): void => change((now) => withDerivedWeights(now, path, derived.weights));
  const sum = children.reduce((all, { weight }) => all + weight, 0);
  const same = children.every(
    ({ code, weight }) =>
      sum > 0 && Math.abs(weight / sum - (derived.weights.get(code) ?? 0)) <= 1e-6,
  );
  return (
    <Card
      title={t('frameworks.weights.outcome')}
      aside={
        !readOnly && (
          <Button kind="primary" disabled={same} onClick={take}>
            {t('frameworks.weights.take')}
          </Button>
        )
      }
    >
      <p className="note" role="status">
        {t(same ? 'frameworks.weights.same' : 'frameworks.weights.differ')}
      </p>
      <WeightComparison path={path} derived={derived} />
    </Card>
  );
}
