import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { prepareInput } from '#shared/scoring/prepare-input.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import { uncertainGroups } from '../uncertain-weights.ts';
import { compareRounds, type RoundComparison } from './compare-rounds.ts';
import { scoreRoundOnce } from './scored-round.ts';
import { withoutIndicator } from './without-indicator.ts';

/** What becomes of the round without an indicator. */
export interface WithoutIndicator extends RoundComparison {
  readonly indicator: string;
}

/** What becomes of the round when one weight is other than set. */
export interface OtherWeight extends RoundComparison {
  readonly node: string;
  readonly change: 'raised' | 'lowered';
}

/** How much a round's ranks and grades hang on single indicators and single weights. */
export interface Sensitivity {
  readonly indicators: readonly WithoutIndicator[];
  readonly weights: readonly OtherWeight[];
}

/**
 * Scores a round again without each indicator in turn, and with each weight in turn raised and lowered by a
 * share of itself (its siblings' keep theirs, so that their shares give way), and compares.
 *
 * @param share more than 0, up to 1: 0.2 for ±20 %
 */
export function sensitivityOf(
  compiled: CompiledFramework,
  input: ScoreInput,
  share: number,
): Sensitivity {
  const prepared = prepareInput(compiled, input);
  const asIs = scoreRoundOnce(compiled, prepared);
  const indicators = compiled.indicators.map(({ code }, k) => {
    const without = withoutIndicator(compiled, prepared, k);
    return {
      indicator: code,
      ...compareRounds(asIs, scoreRoundOnce(without.compiled, without.input)),
    };
  });
  const nodes = uncertainGroups(compiled).flatMap((group) => group.nodes);
  const weights = nodes
    .sort((a, b) => a - b)
    .flatMap((node) =>
      (['raised', 'lowered'] as const).map((change) => {
        const factor = change === 'raised' ? 1 + share : 1 - share;
        const others = compiled.weights.with(node, compiled.weights[node] * factor);
        const comparison = compareRounds(asIs, scoreRoundOnce(compiled, prepared, others));
        return { node: compiled.codes[node], change, ...comparison };
      }),
    );
  return { indicators, weights };
}
