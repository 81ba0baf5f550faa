import { assertNever } from '#shared/assert-never.ts';
import type { Weighting } from '#shared/domain/framework/weighting.ts';
import type { WeighedChild } from '#shared/weighting/derive-weights.ts';
import { BlendInputs } from './BlendInputs.tsx';
import { CaseTable } from './CaseTable.tsx';
import { JudgementInputs } from './JudgementInputs.tsx';
import { RankInputs } from './RankInputs.tsx';

interface Props {
  readonly weighting: Weighting;
  readonly items: readonly WeighedChild[];
  /** Where the derivation stands in the file. */
  readonly path: string;
  onChange(weighting: Weighting, about?: string): void;
}

/** What a method takes, beside the children themselves. */
export function MethodInputs({ weighting, items, path, onChange }: Props) {
  switch (weighting.method) {
    case 'direct':
    case 'equal':
      return null;
    case 'rank-order-centroid':
      return (
        <RankInputs
          order={weighting.order}
          onChange={(order) => onChange({ ...weighting, order: [...order] })}
        />
      );
    case 'ahp':
      return <JudgementInputs ahp={weighting} path={path} onChange={onChange} />;
    case 'entropy':
    case 'critic':
      return <CaseTable weighting={weighting} path={path} onChange={onChange} />;
    case 'blend':
      return <BlendInputs blend={weighting} items={items} path={path} onChange={onChange} />;
    default:
      return assertNever(weighting);
  }
}
