import type { CompiledFramework, CriticalVeto } from './compiled-framework.ts';
import { outcomeIn } from './marks.ts';
import type { NodeFigures } from './node-figures.ts';
import { reaches } from './reaches.ts';
import { scoredCode, stateCount } from './state-codes.ts';

/**
 * Whether a critical indicator fails: scored under its threshold, or in a state whose effect is `fail`.
 * Excluded and missing indicators do not fail.
 *
 * @param figures placed at the assessment; its states start where its raw values do
 */
export function failsVeto(
  { stateFails }: Pick<CompiledFramework, 'stateFails'>,
  figures: NodeFigures,
  states: Uint8Array,
  { indicator, node, below }: CriticalVeto,
): boolean {
  const at = node * figures.stride + figures.offset;
  if (outcomeIn(figures.marks[at]) !== scoredCode) return false;
  const state = states[figures.rawOffset + indicator];
  return stateFails[indicator * stateCount + state] === 1 || !reaches(figures.scores[at], below);
}
