import { type BlockTask, statesPerWord } from './block-task.ts';
import { mark } from './odd-rows.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { stateCode, stateCount } from './state-codes.ts';

const valueCode = stateCode('value');

/** Where the next state that is not a value may be, from `at` on: at the end of a run of whole words of values. */
function passValues(words: Float64Array | null, at: number, end: number): number {
  if (words === null || at % statesPerWord !== 0) return at;
  const last = Math.floor(end / statesPerWord);
  let word = at / statesPerWord;
  // Codes make no negative number, so that four words add up to 0 only when each is 0.
  while (
    word + 4 <= last &&
    words[word] + words[word + 1] + words[word + 2] + words[word + 3] === 0
  ) {
    word += 4;
  }
  while (word < last && words[word] === 0) word++;
  return word * statesPerWord;
}

/**
 * Marks the indicators whose state is not measured. Most states are values, and are passed over in eights.
 *
 * @param begin where the block's states begin, and `end` where they end
 */
export function findOddStates(
  { compiled, input, stateWords }: BlockTask,
  block: ScoringBlock,
  begin: number,
  end: number,
): void {
  const { indicatorCount, nodeOfIndicator, stateMeasured, stateMark, stateCoverage } = compiled;
  const { states } = input;
  let i = 0;
  let row = begin;
  for (
    let at = passValues(stateWords, begin, end);
    at < end;
    at = passValues(stateWords, at, end)
  ) {
    // The rest of this word, or one state where words do not fit.
    const stop = Math.min(end, at + statesPerWord - (at % statesPerWord));
    for (; at < stop; at++) {
      if (states[at] === valueCode) continue;
      while (at >= row + indicatorCount) {
        row += indicatorCount;
        i++;
      }
      const rule = (at - row) * stateCount + states[at];
      if (stateMeasured[rule] === 1) continue;
      mark(block, nodeOfIndicator[at - row], i, stateMark[rule], stateCoverage[rule]);
    }
  }
}
