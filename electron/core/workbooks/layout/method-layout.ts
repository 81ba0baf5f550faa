import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { Curve } from '#shared/scoring/curve.ts';
import type { FeedbackLayout } from './feedback-layout.ts';
import { itemCount } from './observation-columns.ts';

/** The columns of the Method's table of nodes; those after `gap` are for formulas, not for print. */
export const nodeColumns = {
  code: 1,
  name: 2,
  parent: 3,
  how: 4,
  missing: 5,
  weight: 6,
  bonus: 7,
  /** Who scores it; empty where anybody does. */
  source: 8,
  /** The least score that a child of a geometric or harmonic mean counts with. */
  floor: 9,
  criticalBelow: 10,
  criticalGrade: 11,
  /** Not applicable, not assessed, no data, refused: what each does. */
  effect: 12,
  gap: 16,
  /** What the score then is, in the same order. */
  outcome: 17,
  /** What coverage then is. */
  coverage: 21,
  gradeNumber: 25,
  counted: 26,
  /** A checklist's item weights or a deduction's points, then as many flags of critical items. */
  item: 27,
} as const;

/** The states without a value, in the order of the effect columns. */
export const missingStates = ['not-applicable', 'not-assessed', 'no-data', 'refused'] as const;

/** The width of the Method's column of names, in characters. */
export const methodNameWidth = 40;

/** The columns of the Method's smaller tables. */
export const methodColumns = {
  label: 1,
  value: 3,
  /** `least`: the bound less the slack of every threshold. */
  grade: { number: 1, name: 2, code: 3, from: 4, to: 5, consequence: 6, least: 17 },
  curve: { code: 1, name: 2, value: 3, score: 4, slope: 5 },
  checklist: { indicator: 1, name: 2, item: 3, weight: 4, critical: 5 },
  question: { questionnaire: 1, text: 2, section: 3, item: 4, minimum: 5, maximum: 6, reversed: 7 },
  survey: {
    code: 1,
    name: 2,
    questionnaire: 3,
    section: 4,
    statistic: 5,
    responses: 6,
    answered: 7,
    /** The section score from which a respondent is among the top; the bounds of promoters and detractors. */
    top: 8,
    bottom: 9,
  },
  grading: { code: 1, name: 2, grade: 3, from: 4, decimals: 5, number: 17, least: 18 },
  ratio: { code: 1, name: 2, numerator: 3, denominator: 4, factor: 5 },
  deduction: { indicator: 1, name: 2, item: 3, points: 4, severity: 5, scope: 6 },
  repeat: { indicator: 1, name: 2, revisits: 3, share: 4 },
  derived: { code: 1, name: 2, term: 3, weight: 4, missing: 5 },
  relative: { code: 1, name: 2, rule: 3, better: 4, peers: 5, minimum: 6 },
} as const;

/** A table's first and last row of content. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rows of everything in the Method sheet. */
export interface MethodLayout {
  readonly identity: Span;
  readonly notes: Span;
  readonly rules: {
    readonly maximum: number;
    readonly decimals: number;
    readonly minimumCoverage: number;
    readonly consolidation: number;
    readonly options: Span;
  };
  readonly grades: Span;
  readonly states: Span;
  readonly effects: Span;
  readonly results: Span;
  readonly nodes: Span;
  /** By node in level order: its row. */
  readonly nodeRow: Int32Array;
  /** By node: the rows of its own grading; null where it is graded as the total is. */
  readonly gradings: Parts;
  /** By indicator: the rows of its curve; null where the raw value is the score. */
  readonly curves: Parts;
  /** By indicator: the rows of its checklist's items. */
  readonly checklists: Parts;
  /** By indicator: the row of its two sides. */
  readonly ratios: Parts;
  /** By indicator: the rows of its findings, and of what revisits add. */
  readonly deductions: Parts;
  readonly repeats: Parts;
  /** By indicator: the rows of what it is derived from. */
  readonly derived: Parts;
  /** By indicator: the row of its comparison with peers. */
  readonly relatives: Parts;
  readonly mostItems: number;
  /** By question, in the order of the Feedback layout. */
  readonly questions: Span;
  /** By survey indicator, in the order of the Feedback layout. */
  readonly surveys: Span;
  readonly lastRow: number;
}

/** A table whose rows belong to nodes or indicators: those of each, null where it has none. */
export type Parts = readonly (Span | null)[];

export const identityLines = 11;
export const noteLines = 14;

/** Gives every table of the Method sheet its rows, in the order in which they stand. */
export function placeMethod(
  framework: Framework,
  compiled: CompiledFramework,
  feedback: FeedbackLayout,
): MethodLayout {
  const rows = new RowCounter(3);
  const { indicators } = compiled;
  const identity = rows.table(identityLines, 1);
  const notes = rows.table(noteLines, 1);
  const rules = rows.table(9, 1);
  const grades = rows.table(compiled.grades.length, 2);
  const states = rows.table(6, 2);
  const effects = rows.table(5, 2);
  const results = rows.table(4, 2);
  const nodes = rows.table(compiled.nodeCount, 2);
  const by = (count: (measure: Measure, indicator: number) => number) =>
    rows.parts(indicators.map(({ measure }, k) => count(measure, k)));
  return {
    identity,
    notes,
    rules: {
      maximum: rules.first,
      decimals: rules.first + 1,
      minimumCoverage: rules.first + 2,
      consolidation: rules.first + 3,
      options: { first: rules.first + 4, last: rules.first + 8 },
    },
    grades,
    states,
    effects,
    results,
    nodes,
    nodeRow: nodeRows(framework, compiled, nodes.first),
    gradings: rows.parts(compiled.gradings.map((grading) => grading?.steps.length ?? 0)),
    curves: by((measure, k) => (hasCurve(measure) ? curveRows(compiled.curves[k]) : 0)),
    checklists: by((measure) => (measure.kind === 'checklist' ? measure.items.length : 0)),
    ratios: by((measure) => (measure.kind === 'ratio' ? 1 : 0)),
    deductions: by((measure) => (measure.kind === 'deduction' ? measure.items.length : 0)),
    repeats: by((measure) => (measure.kind === 'deduction' ? measure.repeat.length : 0)),
    derived: by((measure) => (measure.kind === 'derived' ? measure.terms.length : 0)),
    relatives: rows.parts(indicators.map((_, k) => compiled.isRelative[k])),
    mostItems: Math.max(0, ...indicators.map(({ measure }) => itemCount(measure))),
    questions: rows.table(feedback.items.length, 2),
    surveys: rows.table(feedback.surveys.length, 2),
    lastRow: rows.last,
  };
}

/** Whether the score is not the figure itself, kept within 0 and 100. */
function hasCurve(measure: Measure): boolean {
  switch (measure.kind) {
    case 'checklist':
      return false;
    case 'survey':
      return measure.statistic === 'nps';
    case 'numeric':
    case 'ratio':
    case 'derived':
      return measure.rule.kind !== 'percentile' || measure.rule.steps !== undefined;
    default:
      return true;
  }
}

const curveRows = (curve: Curve): number =>
  curve.kind === 'linear' ? curve.xs.length : curve.froms.length + 1;

/** Rows in reading order, the total first. */
function nodeRows(framework: Framework, compiled: CompiledFramework, first: number): Int32Array {
  const rows = new Int32Array(compiled.nodeCount);
  rows[0] = first;
  let row = first;
  for (const { node } of walk(framework)) {
    row += 1;
    rows[compiled.nodeIndex.get(node.code) ?? 0] = row;
  }
  return rows;
}

class RowCounter {
  #next: number;

  constructor(first: number) {
    this.#next = first;
  }

  get last(): number {
    return this.#next;
  }

  /** A table of `count` rows, `heads` rows of heading over it and an empty one before that. */
  table(count: number, heads: number): Span {
    if (count === 0) return { first: this.#next, last: this.#next - 1 };
    const first = this.#next + heads + 1;
    this.#next = first + count;
    return { first, last: first + count - 1 };
  }

  /** A table with rows for each of `counts`, headed as other tables; nothing where all are 0. */
  parts(counts: readonly number[]): Parts {
    const { first } = this.table(
      counts.reduce((sum, count) => sum + count, 0),
      2,
    );
    let next = first;
    return counts.map((count) => {
      if (count === 0) return null;
      next += count;
      return { first: next - count, last: next - 1 };
    });
  }
}
