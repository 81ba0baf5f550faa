import type { Worksheet } from 'exceljs';
import type { GradeTone } from '#shared/domain/framework/grade-band.ts';
import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';

/** Fill and text of each grade mark, best first; dark enough to read, pale enough to print. */
const tones: Readonly<Record<GradeTone, readonly [fill: string, text: string]>> = {
  g5: ['FFCFE8E3', 'FF0B4F48'],
  g4: ['FFDDEBCF', 'FF3D5A14'],
  g3: ['FFFBEBC4', 'FF6B4E00'],
  g2: ['FFFADBC3', 'FF7A3A0C'],
  g1: ['FFF5CFCF', 'FF7C1D1D'],
};
const neutral = ['FFE6E9E8', 'FF4A5553'] as const;

/** The grades whose colour cells take on. */
export interface ColouredGrades {
  readonly grades: readonly { readonly code: string; readonly tone: GradeTone }[];
  readonly labels: Labels;
}

/**
 * Colours cells by the grade code in one cell of their row, so that a changed grade changes its colour.
 *
 * @param range the cells, such as `I6:J40`
 * @param key the cell with the code as the range's first cell sees it, such as `$I6`
 */
export function colourByGrade(
  sheet: Worksheet,
  range: string,
  key: string,
  { grades, labels }: ColouredGrades,
): void {
  const words = [labels.insufficient, labels.noScore].map((word) => [word, neutral] as const);
  const marks = [...grades.map(({ code, tone }) => [code, tones[tone]] as const), ...words];
  sheet.addConditionalFormatting({
    ref: range,
    rules: marks.map(([word, [fill, text]], i) => ({
      type: 'expression',
      priority: i + 1,
      formulae: [`${key}=${quoted(word)}`],
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
        font: { bold: true, color: { argb: text } },
      },
    })),
  });
}
