import type { z } from 'zod';
import { assertNever } from '#shared/assert-never.ts';
import type {
  BlendPart,
  BlendWeighting,
  WeightingMethod,
} from '#shared/domain/framework/weighting.ts';
import type { WeighedChild } from '#shared/weighting/derive-weights.ts';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { ToolButton } from '../fields/ToolButton.tsx';
import { newPart } from '../model/new-weighting.ts';
import { CaseTable } from './CaseTable.tsx';
import { JudgementInputs } from './JudgementInputs.tsx';
import { RankInputs } from './RankInputs.tsx';
import { useNodeNames } from './use-node-names.ts';

type Blend = z.infer<typeof BlendWeighting>;
type PartMethod = Exclude<WeightingMethod, 'blend'>;

interface Props {
  readonly blend: Blend;
  readonly items: readonly WeighedChild[];
  readonly path: string;
  onChange(blend: Blend, about?: string): void;
}

const methods: readonly PartMethod[] = [
  'direct',
  'equal',
  'rank-order-centroid',
  'ahp',
  'entropy',
  'critic',
];
const mostParts = 10;

/** Several methods together, each with its share and what it takes. */
export function BlendInputs({ blend, items, path, onChange }: Props) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  const judge = (number: number): string => t('frameworks.weights.judgeName', { number });
  const { parts } = blend;
  const set = (index: number, part: BlendPart, about?: string): void =>
    onChange({ ...blend, parts: parts.with(index, part) }, about);
  return (
    <div className="stack">
      {parts.map((part, i) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own
          key={i}
          className="blend-part"
          aria-label={t('frameworks.weights.part', { number: i + 1 })}
        >
          <PartHead
            part={part}
            path={`${path}.parts[${i}]`}
            number={i + 1}
            alone={parts.length === 1}
            onMethod={(method) => set(i, { ...newPart(method, items, judge), share: part.share })}
            onShare={(share) => set(i, { ...part, share })}
            onRemove={() => onChange({ ...blend, parts: parts.filter((_, k) => k !== i) })}
          />
          <PartInputs
            part={part}
            path={`${path}.parts[${i}]`}
            onChange={(next, about) => set(i, next, about)}
          />
        </fieldset>
      ))}
      {!readOnly && (
        <Button
          disabled={parts.length >= mostParts}
          onClick={() => onChange({ ...blend, parts: [...parts, newPart('direct', items, judge)] })}
        >
          {t('frameworks.weights.addPart')}
        </Button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly part: BlendPart;
  readonly path: string;
  readonly number: number;
  readonly alone: boolean;
  onMethod(method: PartMethod): void;
  onShare(share: number): void;
  onRemove(): void;
}

function PartHead({ part, path, number, alone, onMethod, onShare, onRemove }: HeadProps) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  return (
    <div className="judges">
      <NumberEntry
        path={`${path}.share`}
        label={t('frameworks.weights.share')}
        value={part.share}
        range={{ minimum: 0.000001, maximum: 1_000_000 }}
        onChange={onShare}
      />
      <ChoiceEntry<PartMethod>
        path={`${path}.method`}
        label={t('frameworks.weights.method')}
        value={part.method}
        options={methods.map((value) => ({
          value,
          label: t(`frameworks.weights.method.${value}`),
        }))}
        onChange={onMethod}
      />
      {!readOnly && (
        <ToolButton
          drawing="remove"
          label={t('frameworks.row.remove', { name: t('frameworks.weights.part', { number }) })}
          disabled={alone}
          onClick={onRemove}
        />
      )}
    </div>
  );
}

interface InputsProps {
  readonly part: BlendPart;
  readonly path: string;
  onChange(part: BlendPart, about?: string): void;
}

function PartInputs({ part, path, onChange }: InputsProps) {
  switch (part.method) {
    case 'equal':
      return null;
    case 'direct':
      return (
        <SetWeights
          weights={part.weights}
          path={path}
          onChange={(weights) => onChange({ ...part, weights })}
        />
      );
    case 'rank-order-centroid':
      return (
        <RankInputs
          order={part.order}
          onChange={(order) => onChange({ ...part, order: [...order] })}
        />
      );
    case 'ahp':
      return (
        <JudgementInputs
          ahp={part}
          path={path}
          onChange={(ahp, about) => onChange({ ...ahp, share: part.share }, about)}
        />
      );
    case 'entropy':
    case 'critic':
      return (
        <CaseTable
          weighting={part}
          path={path}
          onChange={(data) => onChange({ ...data, share: part.share })}
        />
      );
    default:
      return assertNever(part);
  }
}

type Weights = Extract<BlendPart, { method: 'direct' }>['weights'];

interface SetProps {
  readonly weights: Weights;
  readonly path: string;
  onChange(weights: Weights): void;
}

/** Weights set by hand inside a blend, since the children hold the blend. */
function SetWeights({ weights, path, onChange }: SetProps) {
  const nameOf = useNodeNames();
  return (
    <ul className="rank-list">
      {weights.map(({ code, weight }, i) => (
        <li key={code}>
          <span className="clip">{nameOf(code)}</span>
          <NumberEntry
            bare
            path={`${path}.weights[${i}].weight`}
            label={nameOf(code)}
            value={weight}
            range={{ minimum: 0, maximum: 1_000_000 }}
            onChange={(next) => onChange(weights.with(i, { code, weight: next }))}
          />
        </li>
      ))}
    </ul>
  );
}
