import type { Framework } from '#shared/domain/framework/framework.ts';
import type { GradeBand } from '#shared/domain/framework/grade-band.ts';

/** The grades that begin inside the picture, best last: their bounds are drawn through it. */
export function gradeTicks({ grades }: Pick<Framework, 'grades'>, whole: number): GradeBand[] {
  return grades.filter(({ from }) => from > 0 && from < whole).sort((a, b) => a.from - b.from);
}
