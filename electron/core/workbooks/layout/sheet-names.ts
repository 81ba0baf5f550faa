import type { Translator } from '#shared/messages/translator.ts';
import { sheetPrefix } from '../book/reference.ts';

/** The sheets in the order in which they stand. */
export const sheetKeys = [
  'summary',
  'scorecard',
  'scores',
  'grades',
  'coverage',
  'indicators',
  'observations',
  'feedback',
  'consensus',
  'certainty',
  'rules',
  'weights',
  'method',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** A sheet's name, and how formulas on other sheets begin to refer to it. */
export interface SheetName {
  readonly name: string;
  readonly prefix: string;
}

export type SheetNames = Readonly<Record<SheetKey, SheetName>>;

/** The sheets' names in the language of `t`. */
export function sheetNames({ t }: Translator): SheetNames {
  const named = (key: SheetKey): SheetName => {
    const name = t(`workbook.sheet.${key}`);
    return { name, prefix: sheetPrefix(name) };
  };
  return {
    summary: named('summary'),
    scorecard: named('scorecard'),
    scores: named('scores'),
    grades: named('grades'),
    coverage: named('coverage'),
    indicators: named('indicators'),
    observations: named('observations'),
    feedback: named('feedback'),
    consensus: named('consensus'),
    certainty: named('certainty'),
    rules: named('rules'),
    weights: named('weights'),
    method: named('method'),
  };
}
