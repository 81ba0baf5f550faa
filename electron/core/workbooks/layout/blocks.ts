import { Refusal } from '../../database/refusal.ts';
import type { RoundExport } from '../round-export.ts';
import { feedbackRows } from './feedback-layout.ts';
import { observationRows } from './observation-columns.ts';

/** The most rows a sheet has in every spreadsheet that reads .xlsx. */
const sheetRows = 1_048_576;

/** A run of rows; none when `count` is 0. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** Where the rows stand from which each consolidated value is taken. */
export interface Blocks {
  /** Rows of Observations of one indicator in one assessment. */
  observations(assessment: number, indicator: number): Block;
  /** Rows of Feedback of one questionnaire in one assessment. */
  responses(assessment: number, questionnaire: string): Block;
  readonly observationCount: number;
  readonly responseCount: number;
}

/**
 * Counts a round's observations and responses and gives each group of them its rows.
 *
 * @throws Refusal `workbook-too-long` when a sheet cannot hold them
 */
export function placeBlocks(round: RoundExport): Blocks {
  const indicators = round.compiled.indicatorCount;
  const questionnaires = round.framework.questionnaires.map((one) => one.code);
  const observed = new Rows(round.assessments.length * indicators, observationRows.first);
  const answered = new Rows(round.assessments.length * questionnaires.length, feedbackRows.first);
  round.assessments.forEach((_, i) => {
    const counts = round.countsOf(i);
    for (const { indicator, count } of counts.observations) {
      observed.add(i * indicators + indicator, count);
    }
    for (const { questionnaire, count } of counts.responses) {
      const q = questionnaires.indexOf(questionnaire);
      if (q >= 0) answered.add(i * questionnaires.length + q, count);
    }
  });
  observed.place();
  answered.place();
  return {
    observations: (i, k) => observed.block(i * indicators + k),
    responses(i, code) {
      const q = questionnaires.indexOf(code);
      return q < 0 ? { first: 0, count: 0 } : answered.block(i * questionnaires.length + q);
    },
    observationCount: observed.total,
    responseCount: answered.total,
  };
}

/** Rows counted group by group, then placed one group after another. */
class Rows {
  total = 0;
  readonly #counts: Int32Array;
  readonly #firsts: Int32Array;
  readonly #start: number;

  constructor(groups: number, start: number) {
    this.#counts = new Int32Array(groups);
    this.#firsts = new Int32Array(groups);
    this.#start = start;
  }

  add(group: number, count: number): void {
    this.#counts[group] += count;
    this.total += count;
  }

  place(): void {
    const longest = sheetRows - this.#start + 1;
    if (this.total > longest) {
      throw new Refusal('workbook-too-long', { rows: this.total, longest });
    }
    let next = this.#start;
    this.#counts.forEach((count, group) => {
      this.#firsts[group] = next;
      next += count;
    });
  }

  block(group: number): Block {
    return { first: this.#firsts[group], count: this.#counts[group] };
  }
}
