import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Text } from '#shared/domain/text.ts';
import { changed } from './list.ts';
import type { NewTexts } from './measure-kind.ts';
import { freeCode } from './next-code.ts';

export type DeductionItem = DeductionMeasure['items'][number];
type Axis = DeductionMeasure['severities'];
/** The rows of the grid or its columns. */
export type AxisName = 'severities' | 'scopes';

/** Whether the findings stand in a grid of severity × scope. */
export function hasGrid({ severities, scopes }: DeductionMeasure): boolean {
  return severities.length > 0 && scopes.length > 0;
}

/** The finding in a cell, and its place among all; null where the cell has none. */
export function itemInCell(
  { items }: DeductionMeasure,
  severity: string,
  scope: string,
): { readonly item: DeductionItem; readonly index: number } | null {
  const index = items.findIndex((item) => item.severity === severity && item.scope === scope);
  return index < 0 ? null : { item: items[index], index };
}

const joined = (one: Text, other: Text): Text => ({
  en: [one.en, other.en].filter(Boolean).join(', '),
  'zh-CN': [one['zh-CN'], other['zh-CN']].filter(Boolean).join('、'),
});

const codeOf = (severity: string, scope: string): string =>
  `${severity.slice(0, 18)}-${scope.slice(0, 18)}`;

/** The measure with a finding in every cell that had none, worth nothing until points are given. */
function filled(measure: DeductionMeasure): DeductionMeasure {
  const taken = new Set(measure.items.map(({ code }) => code));
  const items = [...measure.items];
  for (const severity of measure.severities) {
    for (const scope of measure.scopes) {
      if (itemInCell(measure, severity.code, scope.code) !== null) continue;
      const code = freeCode(codeOf(severity.code, scope.code), taken);
      taken.add(code);
      const name = joined(severity.name, scope.name);
      items.push({ code, name, points: 0, severity: severity.code, scope: scope.code });
    }
  }
  return { ...measure, items };
}

/**
 * The findings put into a grid of three severities and three scopes: the first nine take its cells,
 * row by row; the others, which no cell is left for, go. The rest of the cells get findings of their own.
 */
export function withGrid(measure: DeductionMeasure, texts: NewTexts): DeductionMeasure {
  const severities = texts.severities.map((name, i) => ({ code: `S${i + 1}`, name }));
  const scopes = texts.scopes.map((name, i) => ({ code: `C${i + 1}`, name }));
  const cells = severities.flatMap((severity) =>
    scopes.map((scope) => ({ severity: severity.code, scope: scope.code })),
  );
  const items = measure.items.slice(0, cells.length).map((item, i) => ({ ...item, ...cells[i] }));
  return filled({ ...measure, severities, scopes, items });
}

/** The findings as a plain list again, those worth nothing left out. */
export function withoutGrid(measure: DeductionMeasure): DeductionMeasure {
  const plain = measure.items.map(({ code, name, points }) => ({ code, name, points }));
  const worth = plain.filter(({ points }) => points > 0);
  return {
    ...measure,
    severities: [],
    scopes: [],
    items: worth.length > 0 ? worth : plain.slice(0, 1),
  };
}

/** The measure with one more row or column, its cells worth nothing until points are given. */
export function addToAxis(measure: DeductionMeasure, axis: AxisName, name: Text): DeductionMeasure {
  const entries = measure[axis];
  const letter = axis === 'severities' ? 'S' : 'C';
  const code = freeCode(`${letter}${entries.length + 1}`, new Set(entries.map((one) => one.code)));
  return filled({ ...measure, [axis]: [...entries, { code, name }] });
}

const partOf = { severities: 'severity', scopes: 'scope' } as const;

/** The measure without a row or column, and without the findings in it; the last one stays. */
export function removeFromAxis(
  measure: DeductionMeasure,
  axis: AxisName,
  index: number,
): DeductionMeasure {
  const entries = measure[axis];
  if (entries.length < 2) return measure;
  const { code } = entries[index];
  return {
    ...measure,
    [axis]: entries.toSpliced(index, 1),
    items: measure.items.filter((item) => item[partOf[axis]] !== code),
  };
}

/** The measure with another code or name of a row or column; its findings go along. */
export function changeAxis(
  measure: DeductionMeasure,
  axis: AxisName,
  index: number,
  parts: Partial<Axis[number]>,
): DeductionMeasure {
  const before = measure[axis][index].code;
  const entries = changed(measure[axis], index, parts);
  const { code } = entries[index];
  const items = measure.items.map((item) =>
    item[partOf[axis]] === before ? { ...item, [partOf[axis]]: code } : item,
  );
  return { ...measure, [axis]: entries, items };
}

/** What a fresh list of multipliers adds by number of revisits: nothing twice, then more and more. */
export const usualRepeat: readonly number[] = [0, 0, 0.5, 0.7, 0.85];
