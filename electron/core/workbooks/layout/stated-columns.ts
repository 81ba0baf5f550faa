import type { Measure } from '#shared/domain/framework/measure.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { gridColumns } from './grid-rows.ts';

/** What is stated of an indicator because it rests on all its peers at once. */
export type StatedKind = 'percentile' | 'z-score' | 'shrunk';

/** An indicator whose figure is stated, and where on Indicators. */
export interface StatedColumns {
  readonly indicator: number;
  readonly kind: StatedKind;
  /** The stated figure. */
  readonly stated: number;
  /** Beside it: what is scored, or for a shrunk mean the respondents' plain one. */
  readonly beside: number;
}

/** The columns to the right of the indicators; by indicator, null where nothing is stated. */
export interface StatedLayout {
  readonly byIndicator: readonly (StatedColumns | null)[];
  readonly all: readonly StatedColumns[];
  readonly last: number;
}

/** What is stated of a measure; null where everything about it is live. */
export function statedKind(measure: Measure): StatedKind | null {
  switch (measure.kind) {
    case 'numeric':
    case 'ratio':
    case 'derived': {
      const { kind } = measure.rule;
      return kind === 'percentile' || kind === 'z-score' ? kind : null;
    }
    case 'survey':
      return measure.shrinkage && measure.statistic === 'mean' ? 'shrunk' : null;
    default:
      return null;
  }
}

/** Gives every stated figure two columns after those of the indicators. */
export function placeStated({ indicators }: CompiledFramework): StatedLayout {
  let column = gridColumns.indicator + indicators.length;
  const byIndicator = indicators.map(({ measure }, indicator): StatedColumns | null => {
    const kind = statedKind(measure);
    if (kind === null) return null;
    const placed = { indicator, kind, stated: column, beside: column + 1 };
    column += 2;
    return placed;
  });
  const all = byIndicator.filter((one) => one !== null);
  return { byIndicator, all, last: column - 1 };
}
