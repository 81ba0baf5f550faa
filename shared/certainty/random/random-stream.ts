import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A sequence of random numbers; drawing from it moves it on. */
export type RandomStream = RandomGenerator;

/** Spreads a change of any bit over all of a 32-bit word (the finalizer of MurmurHash3). */
function spread(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One word of a generator's state. @param lane an odd constant of its own for each of the four words */
function word(lane: number, seed: number, draw: number, assessment: number): number {
  const ofSeed = spread(lane + seed);
  const ofDraw = spread(ofSeed + Math.imul(draw + 1, lane));
  return spread(ofDraw + Math.imul(assessment + 2, lane));
}

/**
 * The stream of random numbers of a draw, or of one assessment in it.
 *
 * It depends on the seed and the place alone, so that draws can be made in any order, in any number of
 * threads, and come out the same. Integer arithmetic only: the same on every machine. The generator is
 * xoroshiro128+ (Blackman & Vigna 2018).
 *
 * @param seed 0 to 2³² − 1
 * @param draw its number, from 0
 * @param assessment its place in the round, from 0; without it, the stream of the draw as a whole
 */
export function randomStream(seed: number, draw: number, assessment = -1): RandomStream {
  const a = word(0x9e3779b1, seed, draw, assessment);
  const b = word(0x85ebca77, seed, draw, assessment);
  const c = word(0xc2b2ae3d, seed, draw, assessment);
  const d = word(0x27d4eb2f, seed, draw, assessment);
  // All zero is the one state that a generator cannot leave.
  const none = a === 0 && b === 0 && c === 0 && d === 0;
  return xoroshiro128plusFromState([none ? 1 : a, b, c, d]);
}
