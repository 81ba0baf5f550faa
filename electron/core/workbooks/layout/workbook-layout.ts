import type { Locale } from '#shared/locale.ts';
import { createTranslator, type Translator } from '#shared/messages/translator.ts';
import { MethodCells } from '../formulas/method-cells.ts';
import type { RoundExport } from '../round-export.ts';
import { type Blocks, placeBlocks } from './blocks.ts';
import { type ConsensusLayout, placeConsensus } from './consensus-layout.ts';
import { type FeedbackLayout, placeFeedback } from './feedback-layout.ts';
import { type GradesLayout, placeGrades } from './grades-layout.ts';
import { gridRows } from './grid-rows.ts';
import { createLabels, type Labels } from './labels.ts';
import { type MethodLayout, placeMethod } from './method-layout.ts';
import { type PartColumns, placeParts } from './observation-columns.ts';
import { placeRules, type RulesLayout } from './rules-layout.ts';
import { placeWorkings, type WorkingsLayout } from './score-workings.ts';
import { type SheetNames, sheetNames } from './sheet-names.ts';
import { placeStated, type StatedLayout } from './stated-columns.ts';

/** Where everything in a workbook stands, settled before the first cell is written. */
export interface WorkbookLayout {
  readonly locale: Locale;
  readonly translator: Translator;
  readonly labels: Labels;
  readonly sheets: SheetNames;
  readonly method: MethodLayout;
  /** The Method's cells as other sheets refer to them. */
  readonly cells: MethodCells;
  readonly feedback: FeedbackLayout;
  readonly parts: PartColumns;
  readonly stated: StatedLayout;
  readonly consensus: ConsensusLayout;
  readonly workings: WorkingsLayout;
  readonly rules: RulesLayout;
  readonly grades: GradesLayout;
  readonly blocks: Blocks;
  /** The last row of Scores, Coverage and Indicators. */
  readonly lastGridRow: number;
}

/**
 * Lays out the workbook of a round.
 *
 * @throws Refusal `workbook-too-long` when a sheet cannot hold the observations or responses
 */
export function layOut(round: RoundExport, locale: Locale): WorkbookLayout {
  const translator = createTranslator(locale);
  const sheets = sheetNames(translator);
  const feedback = placeFeedback(round.framework, round.compiled);
  const method = placeMethod(round.framework, round.compiled, feedback);
  const rules = placeRules(round.framework, round.compiled);
  return {
    locale,
    translator,
    labels: createLabels(translator),
    sheets,
    method,
    cells: new MethodCells(method, sheets.method.prefix),
    feedback,
    parts: placeParts(round.compiled.indicators),
    stated: placeStated(round.compiled),
    consensus: placeConsensus(round),
    workings: placeWorkings(round.compiled),
    rules,
    grades: placeGrades(round.compiled, rules),
    blocks: placeBlocks(round),
    lastGridRow: gridRows.first + Math.max(1, round.assessments.length) - 1,
  };
}
