import type { Framework } from '#shared/domain/framework/framework.ts';
import type { GradeBand, GradeTone } from '#shared/domain/framework/grade-band.ts';
import type { Text } from '#shared/domain/text.ts';
import { bestFirst } from '../../model/grade-edits.ts';
import { changed, removed } from '../../model/list.ts';
import { freeCode } from '../../model/next-code.ts';
import { withGradeReferences } from './grade-references.ts';

type Bands = readonly GradeBand[];

/** The most grades a framework has. */
export const mostGrades = 20;

const tones: readonly GradeTone[] = ['g1', 'g2', 'g3', 'g4', 'g5'];

/** The middle of a range, whole where a whole number lies within. */
function middleOf(from: number, to: number): number {
  const middle = (from + to) / 2;
  const whole = Math.round(middle);
  return whole > from && whole < to ? whole : middle;
}

/** Bands with the upper half of one of them as a grade of its own. */
export function splitBand(bands: Bands, index: number, name: Text): GradeBand[] {
  const { code, from, to, tone } = bands[index];
  const middle = middleOf(from, to);
  const fresh: GradeBand = {
    code: freeCode(code, new Set(bands.map((band) => band.code))),
    name,
    from: middle,
    to,
    tone: tones[Math.min(tones.indexOf(tone) + 1, tones.length - 1)],
  };
  return changed(bands, index, { to: middle }).toSpliced(index, 0, fresh);
}

/** The grade that one is merged into: the next worse, for the worst the next better; null for the only one. */
export function mergeTarget(bands: Bands, index: number): number | null {
  const order = bestFirst(bands).map((placed) => placed.index);
  const place = order.indexOf(index);
  return order[place + 1] ?? order[place - 1] ?? null;
}

/** The framework with a grade merged into its neighbour, which from then on stands for it everywhere. */
export function mergeGrade(framework: Framework, index: number): Framework {
  const { grades } = framework;
  const target = mergeTarget(grades, index);
  if (target === null) return framework;
  const gone = grades[index];
  const kept = grades[target];
  const wider = changed(grades, target, {
    from: Math.min(kept.from, gone.from),
    to: Math.max(kept.to, gone.to),
  });
  const merged = withGradeReferences(framework, gone.code, kept.code);
  return { ...merged, grades: removed(wider, index) };
}

/** The framework with another code of a grade, everywhere that it is named unless another has it too. */
export function renameGrade(framework: Framework, index: number, code: string): Framework {
  const before = framework.grades[index].code;
  const unique = framework.grades.filter((band) => band.code === before).length === 1;
  const renamed = unique ? withGradeReferences(framework, before, code) : framework;
  return { ...renamed, grades: changed(framework.grades, index, { code }) };
}
