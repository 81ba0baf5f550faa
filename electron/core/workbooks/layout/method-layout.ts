import type { Framework } from '#shared/domain/framework/framework.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { FeedbackLayout } from './feedback-layout.ts';

/** The columns of the Method's table of nodes; those after `gap` are for formulas, not for print. */
export const nodeColumns = {
  code: 1,
  name: 2,
  parent: 3,
  how: 4,
  missing: 5,
  weight: 6,
  bonus: 7,
  criticalBelow: 8,
  criticalGrade: 9,
  /** Not applicable, not assessed, no data, refused: what each does. */
  effect: 10,
  gap: 14,
  /** What the score then is, in the same order. */
  outcome: 15,
  /** What coverage then is. */
  coverage: 19,
  gradeNumber: 23,
  counted: 24,
  /** A checklist's item weights, then as many flags of critical items. */
  item: 25,
} as const;

/** The states without a value, in the order of the effect columns. */
export const missingStates = ['not-applicable', 'not-assessed', 'no-data', 'refused'] as const;

/** The width of the Method's column of names, in characters. */
export const methodNameWidth = 46;

/** The columns of the Method's smaller tables. */
export const methodColumns = {
  label: 1,
  value: 3,
  grade: { number: 1, name: 2, code: 3, from: 4, to: 5, consequence: 6 },
  curve: { code: 1, name: 2, value: 3, score: 4, slope: 5 },
  checklist: { indicator: 1, name: 2, item: 3, weight: 4, critical: 5 },
  question: { questionnaire: 1, text: 2, section: 3, item: 4, minimum: 5, maximum: 6, reversed: 7 },
  survey: { code: 1, name: 2, questionnaire: 3, section: 4, responses: 5, answered: 6 },
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
  /** By indicator: the rows of its curve; null where the raw value is the score. */
  readonly curves: readonly (Span | null)[];
  /** By indicator: the rows of its checklist items. */
  readonly checklists: readonly (Span | null)[];
  readonly mostItems: number;
  /** By question, in the order of the Feedback layout. */
  readonly questions: Span;
  /** By survey indicator, in the order of the Feedback layout. */
  readonly surveys: Span;
  readonly lastRow: number;
}

export const identityLines = 10;
export const noteLines = 9;

/** Gives every table of the Method sheet its rows, in the order in which they stand. */
export function placeMethod(
  framework: Framework,
  compiled: CompiledFramework,
  feedback: FeedbackLayout,
): MethodLayout {
  const rows = new RowCounter(3);
  const identity = rows.table(identityLines, 1);
  const notes = rows.table(noteLines, 1);
  const rules = rows.table(8, 1);
  const grades = rows.table(compiled.grades.length, 2);
  const states = rows.table(6, 2);
  const effects = rows.table(5, 2);
  const results = rows.table(4, 2);
  const nodes = rows.table(compiled.nodeCount, 2);
  rows.section();
  const curves = compiled.indicators.map(({ measure }, k) => {
    if (measure.kind === 'checklist' || measure.kind === 'survey') return null;
    const curve = compiled.curves[k];
    return rows.part(curve.kind === 'linear' ? curve.xs.length : curve.froms.length + 1);
  });
  rows.section();
  const checklists = compiled.indicators.map(({ measure }) =>
    measure.kind === 'checklist' ? rows.part(measure.items.length) : null,
  );
  const questions = rows.table(feedback.items.length, 2);
  const surveys = rows.table(feedback.surveys.length, 2);
  return {
    identity,
    notes,
    rules: {
      maximum: rules.first,
      decimals: rules.first + 1,
      minimumCoverage: rules.first + 2,
      consolidation: rules.first + 3,
      options: { first: rules.first + 4, last: rules.first + 7 },
    },
    grades,
    states,
    effects,
    results,
    nodes,
    nodeRow: nodeRows(framework, compiled, nodes.first),
    curves,
    checklists,
    mostItems: Math.max(
      0,
      ...compiled.indicators.map(({ measure }) =>
        measure.kind === 'checklist' ? measure.items.length : 0,
      ),
    ),
    questions,
    surveys,
    lastRow: rows.last,
  };
}

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
    const first = this.#next + heads + 1;
    this.#next = first + count;
    return { first, last: first + count - 1 };
  }

  /** Room for a heading of two rows over parts. */
  section(): void {
    this.#next += 3;
  }

  part(count: number): Span {
    const first = this.#next;
    this.#next += count;
    return { first, last: this.#next - 1 };
  }
}
