import { assertNever } from '#shared/assert-never.ts';
import type { NodeTest } from '#shared/domain/framework/condition.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { bestFirst } from '../../model/grade-edits.ts';
import { NodeSlot } from './NodeSlot.tsx';
import type { Scope } from './scope.ts';

interface Props {
  readonly test: NodeTest;
  readonly path: string;
  readonly scope: Scope;
  onChange(test: NodeTest, about?: string): void;
  /** Compares with that node's figure; null: with a value of its own. */
  onCompare(code: string | null): void;
}

/** What a figure is compared with: a value, a grade, or the same figure of another node. */
export function ThanSlot(props: Props) {
  const { test, path, onChange } = props;
  const { t } = useI18n();
  switch (test.of) {
    case 'raw':
      return (
        <NumberEntry
          bare
          path={path}
          label={t('frameworks.rules.value')}
          value={test.than}
          onChange={(than) => onChange({ ...test, than }, path)}
        />
      );
    case 'coverage':
      return (
        <span className="rule-words">
          <NumberEntry
            bare
            path={path}
            label={t('frameworks.rules.percent')}
            value={Math.round(test.than * 1e6) / 1e4}
            range={{ minimum: 0, maximum: 100 }}
            onChange={(percent) => onChange({ ...test, than: percent / 100 }, path)}
          />
          <span>%</span>
        </span>
      );
    case 'score':
      return <ScoreThan {...props} test={test} />;
    case 'grade':
      return <GradeThan {...props} test={test} />;
    default:
      return assertNever(test);
  }
}

type Of<Figure> = Omit<Props, 'test'> & { readonly test: NodeTest & { readonly of: Figure } };

/** The other node whose figure is compared with. */
function OtherSlot({ test, path, scope, onCompare }: Props) {
  const { t } = useI18n();
  return (
    <NodeSlot
      path={`${path}.node`}
      label={t('frameworks.rules.otherEntry')}
      value={typeof test.than === 'object' ? test.than.node : ''}
      nodes={scope.nodes}
      onChange={onCompare}
    />
  );
}

function ScoreThan(props: Of<'score'>) {
  const { test, path, scope, onChange, onCompare } = props;
  const { t } = useI18n();
  const other = typeof test.than === 'object';
  return (
    <span className="rule-words">
      <ChoiceEntry<'value' | 'other'>
        bare
        path={`${path}.kind`}
        label={t('frameworks.rules.compareWith')}
        value={other ? 'other' : 'value'}
        options={[
          { value: 'value', label: t('frameworks.rules.theValue') },
          { value: 'other', label: t('frameworks.rules.thatOf') },
        ]}
        onChange={(kind) => onCompare(kind === 'value' ? null : scope.nodes[0].value)}
      />
      {typeof test.than === 'object' ? (
        <OtherSlot {...props} />
      ) : (
        <NumberEntry
          bare
          path={path}
          label={t('frameworks.rules.value')}
          value={test.than}
          range={{ minimum: 0, maximum: 100 }}
          onChange={(than) => onChange({ ...test, than }, path)}
        />
      )}
    </span>
  );
}

/** No code of a grade: codes begin with a letter or digit. */
const otherChoice = '…';

function GradeThan(props: Of<'grade'>) {
  const { test, path, scope, onChange, onCompare } = props;
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const grades = bestFirst(framework.grades).map(({ band }) => ({
    value: band.code,
    label: format.text(band.name),
  }));
  const choose = (value: string): void => {
    if (value === otherChoice) onCompare(scope.nodes[0].value);
    else onChange({ ...test, than: value });
  };
  return (
    <span className="rule-words">
      <ChoiceEntry
        bare
        path={path}
        label={t('frameworks.rules.grade')}
        value={typeof test.than === 'string' ? test.than : otherChoice}
        options={[...grades, { value: otherChoice, label: t('frameworks.rules.thatOf') }]}
        onChange={choose}
      />
      {typeof test.than === 'object' && <OtherSlot {...props} />}
    </span>
  );
}
