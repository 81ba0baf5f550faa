import { rowsPerWord, type ScoringBlock } from './scoring-block.ts';

/** The place of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Sets the bit of assessment `i` in the words from `first` on. */
export function markOdd(words: Int32Array, first: number, i: number): void {
  words[first + (i >> 5)] |= 1 << (i & 31);
}

/** Says what became of a node in assessment `i`, as in `marks.ts`; it is odd unless its mark is 0. */
export function mark(
  block: ScoringBlock,
  node: number,
  i: number,
  said: number,
  coverage: number,
): void {
  const { marks, coverages, odd, wordCount, stride } = block;
  const at = node * stride + i;
  marks[at] = said;
  coverages[at] = coverage;
  if (said === 0) return;
  markOdd(odd, node * wordCount, i);
  block.oddCount++;
}

/** Makes everything in a block plain again. */
export function makePlain(block: ScoringBlock): void {
  if (block.oddCount === 0) return;
  block.oddCount = 0;
  const { marks, coverages, odd, wordCount, stride } = block;
  for (let at = 0; at < odd.length; at++) {
    if (odd[at] === 0) continue;
    const node = Math.floor(at / wordCount);
    const first = node * stride + (at % wordCount) * rowsPerWord;
    for (let word = odd[at]; word !== 0; word &= word - 1) {
      const row = first + lowestBit(word);
      marks[row] = 0;
      coverages[row] = 1;
    }
    odd[at] = 0;
  }
}
