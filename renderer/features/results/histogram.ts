import type { Framework } from '#shared/domain/framework/framework.ts';
import type { GradeTone } from '#shared/domain/framework/grade-band.ts';

/** A step of the scale and how many totals lie in it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mark of the grade that the middle of the step earns. */
  readonly tone: GradeTone | null;
}

/** How many steps the scale has. */
export const binCount = 20;

/**
 * Counts totals in twenty even steps of the framework's scale, from the first step that has one to the
 * last. A total on a border belongs to the step above; the full mark to the last.
 */
export function histogram(
  framework: Pick<Framework, 'maximum' | 'grades'>,
  totals: readonly number[],
): Bin[] {
  const width = framework.maximum / binCount;
  const counts = new Array<number>(binCount).fill(0);
  for (const total of totals) {
    // The slack keeps a total that is on a border on paper out of the step below.
    const bin = Math.floor(total / width + 1e-9);
    counts[Math.max(0, Math.min(binCount - 1, bin))] += 1;
  }
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return [];
  const last = counts.findLastIndex((count) => count > 0);
  return counts.slice(first, last + 1).map((count, index) => {
    const from = (first + index) * width;
    return { from, to: from + width, count, tone: toneAt(framework.grades, from + width / 2) };
  });
}

function toneAt(grades: Framework['grades'], total: number): GradeTone | null {
  const earned = grades
    .filter((band) => band.from <= total)
    .sort((a, b) => b.from - a.from)
    .at(0);
  return earned?.tone ?? null;
}
