import type { Framework } from '#shared/domain/framework/framework.ts';
import type { GradeBand, GradeTone } from '#shared/domain/framework/grade-band.ts';
import type { Text } from '#shared/domain/text.ts';
import { changed } from './list.ts';
import { freeCode } from './next-code.ts';

type Bands = readonly GradeBand[];

/** Bands with their place in the framework, best first. */
export function bestFirst(bands: Bands): { band: GradeBand; index: number }[] {
  return bands
    .map((band, index) => ({ band, index }))
    .sort((a, b) => b.band.from - a.band.from || b.band.to - a.band.to);
}

/**
 * Bands with another bound of one of them. A neighbour that ended or began exactly there goes along,
 * so that a seam stays a seam.
 */
export function setBound(
  bands: Bands,
  index: number,
  side: 'from' | 'to',
  value: number,
): GradeBand[] {
  const before = bands[index][side];
  const opposite = side === 'from' ? 'to' : 'from';
  const neighbour = bands.findIndex((band, i) => i !== index && band[opposite] === before);
  const own = changed(bands, index, { [side]: value });
  return neighbour < 0 ? own : changed(own, neighbour, { [opposite]: value });
}

const tones: readonly GradeTone[] = ['g1', 'g2', 'g3', 'g4', 'g5'];

/** Bands with a new one: the upper half of the widest. */
export function addBand(bands: Bands, name: Text): GradeBand[] {
  const widest = bands.reduce(
    (best, band, i) => (band.to - band.from > bands[best].to - bands[best].from ? i : best),
    0,
  );
  const { from, to, tone } = bands[widest];
  const middle = Math.round((from + to) / 2);
  const split = middle > from && middle < to ? middle : (from + to) / 2;
  const code = freeCode('N', new Set(bands.map((band) => band.code)));
  const better = tones[Math.min(tones.indexOf(tone) + 1, tones.length - 1)];
  return [...changed(bands, widest, { to: split }), { code, name, from: split, to, tone: better }];
}

/** Bands without gap or overlap from 0 to `maximum`: each ends where the next begins. */
export function closeSeams(bands: Bands, maximum: number): GradeBand[] {
  const rising = bestFirst(bands).reverse();
  const closed = [...bands];
  rising.forEach(({ band, index }, i) => {
    const next = rising[i + 1];
    closed[index] = {
      ...band,
      from: i === 0 ? 0 : band.from,
      to: next === undefined ? maximum : next.band.from,
    };
  });
  return closed;
}

/** The framework with another full mark; bands that reach to the top still do. */
export function setMaximum(framework: Framework, maximum: number): Framework {
  const grades = framework.grades.map((band) =>
    band.to === framework.maximum ? { ...band, to: maximum } : band,
  );
  return { ...framework, maximum, grades };
}
