import type { Framework } from '#shared/domain/framework/framework.ts';
import type { NodeGrading } from '#shared/domain/framework/node.ts';
import { bestFirst } from './grade-edits.ts';
import { changed } from './list.ts';

type Bands = NodeGrading['bands'];

/** The framework's bands as a group's own: the same grades, from scores of 0 to 100. */
export function gradingFromFramework({
  grades,
  maximum,
  rounding,
}: Pick<Framework, 'grades' | 'maximum' | 'rounding'>): NodeGrading {
  const bands = bestFirst(grades).map(({ band }) => ({
    grade: band.code,
    from: Math.min(100, Math.max(0, Math.round((band.from / maximum) * 1e8) / 1e6)),
  }));
  return { ...(rounding && { decimals: rounding.decimals }), bands };
}

/** Bands with their place, best first. */
export function highestFirst(bands: Bands): { band: Bands[number]; index: number }[] {
  return bands
    .map((band, index) => ({ band, index }))
    .sort((a, b) => b.band.from - a.band.from || a.index - b.index);
}

/** The first grade of the framework, best first, that has no band yet; null when all have. */
export function unusedGrade({ grades }: Pick<Framework, 'grades'>, bands: Bands): string | null {
  const used = new Set(bands.map(({ grade }) => grade));
  return bestFirst(grades).find(({ band }) => !used.has(band.code))?.band.code ?? null;
}

/** Bands with one more: from halfway between the highest bound and 100. */
export function withBand(bands: Bands, grade: string): Bands {
  const froms = bands.map(({ from }) => from);
  const highest = Math.max(...froms);
  return [...bands, { grade, from: Math.min(100, (highest + 100) / 2) }];
}

/** Bands without one; the lowest of the others starts at 0, so that every score earns a grade. */
export function withoutBand(bands: Bands, index: number): Bands {
  const left = bands.toSpliced(index, 1);
  const lowest = left.reduce((low, band, i) => (band.from < left[low].from ? i : low), 0);
  return changed(left, lowest, { from: 0 });
}
