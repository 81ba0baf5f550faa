import type { GradeResult } from '#shared/domain/result.ts';
import { effectOn } from '#shared/scoring/apply-limiters.ts';
import { missingCodes } from '#shared/scoring/compiled-framework.ts';
import { conditionHolds, countSatisfying } from '#shared/scoring/condition-holds.ts';
import { failsVeto } from '#shared/scoring/critical.ts';
import {
  figureAt,
  type NodeFigures,
  noZeroGrades,
  readMissingAsZero,
} from '#shared/scoring/node-figures.ts';
import { figuresOfRow } from '#shared/scoring/score-batch.ts';
import type { Book } from '../book/book.ts';
import type { GradeChain, PlacedTable, PlacedTest } from '../layout/grades-layout.ts';

/** What the columns of the Grades sheet say of one assessment, by column: the formulas' values. */
export type GradeFigures = ReadonlyMap<number, number | string>;

interface Writing {
  readonly book: Book;
  readonly index: number;
  readonly figures: NodeFigures;
  readonly found: Map<number, number | string>;
}

/** Follows the grades of one assessment as the engine gives them, rule by rule. */
export function gradeFigures(book: Book, index: number): GradeFigures {
  const { compiled } = book.round;
  const { batch } = book.scored;
  const figures = figuresOfRow(compiled, batch, index);
  const found = new Map<number, number | string>();
  const writing = { book, index, figures, found };
  for (const chain of book.layout.grades.chains) followChain(writing, chain);
  compiled.vetoes.forEach((veto, i) => {
    const fails = failsVeto(compiled, figures, batch.states, veto);
    found.set(book.layout.grades.vetoes + i, fails ? veto.grade + 1 : '');
  });
  return found;
}

function followChain(writing: Writing, chain: GradeChain): void {
  const { book, index, figures, found } = writing;
  const { node, table, computed, steps } = chain;
  if (table) followTable(writing, node, table);
  const place = book.scored.batch.computedGrades[index * book.round.compiled.nodeCount + node];
  const none = node === 0 ? gradeNumber(book, book.scored.graded[index].computedGrade) : '';
  found.set(computed, place < 0 ? none : place + 1);
  let running = place;
  for (const { test, after, compiled } of steps) {
    figures.self = place < 0 ? -1 : node;
    figures.running = running;
    const holds = followTest(writing, test);
    figures.self = -1;
    found.set(test.holds, place < 0 ? '' : Number(holds));
    if (place >= 0 && holds) running = effectOn(compiled.effect, running);
    found.set(after, place < 0 ? none : running + 1);
  }
}

function followTest({ figures, found }: Writing, { compiled, statements }: PlacedTest): boolean {
  for (const { predicate, count } of statements) {
    if (predicate.about === 'node' || count === null) continue;
    count.parts.forEach((part, i) => {
      const counted = countSatisfying(figures, predicate.test, Int32Array.from(part));
      found.set(count.left + i, counted);
    });
  }
  return conditionHolds(figures, compiled);
}

function followTable(writing: Writing, node: number, table: PlacedTable): void {
  const { book, figures, found } = writing;
  const { compiled } = book.round;
  const lookup = compiled.lookups[node];
  if (lookup === null) return;
  const zero = compiled.missing[node] === missingCodes.zero;
  if (zero) readMissingAsZero(figures, compiled.firstChild[node], lookup.zeroGrades);
  if (table.zero) followZero(writing, node, table.zero);
  const holding = table.rows.map(({ test }) => {
    const holds = followTest(writing, test);
    found.set(test.holds, Number(holds));
    return holds;
  });
  if (zero) readMissingAsZero(figures, 0, noZeroGrades);
  const row = lookup.rows[holding.indexOf(true)];
  found.set(table.gives, (row?.grade ?? lookup.otherwise) + 1);
}

function followZero(
  { book, index, figures, found }: Writing,
  node: number,
  zero: { readonly scores: number; readonly grades: number },
): void {
  const { firstChild, childCount, nodeCount } = book.round.compiled;
  const { labels, grades } = book.layout;
  for (let i = 0; i < childCount[node]; i++) {
    const child = firstChild[node] + i;
    const score = figureAt(figures, 'score', child);
    const lacks = score === 0 && Number.isNaN(book.scored.batch.scores[index * nodeCount + child]);
    found.set(zero.scores + i, Number.isNaN(score) ? labels.excluded : score);
    const grade = figureAt(figures, 'grade', child);
    const known = lacks || grades.chainOf[child] !== null;
    found.set(zero.grades + i, known && !Number.isNaN(grade) ? grade + 1 : '');
  }
}

/** The number of a grade, 1 for the lowest, or the word that stands instead. */
export function gradeNumber({ round, layout }: Book, grade: GradeResult): number | string {
  switch (grade.kind) {
    case 'grade':
      return round.compiled.grades.findIndex((step) => step.code === grade.code) + 1;
    case 'insufficient-evidence':
      return layout.labels.insufficient;
    case 'no-score':
      return layout.labels.noScore;
  }
}
