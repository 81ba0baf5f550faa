import { createWriteStream, type WriteStream } from 'node:fs';
import exceljs, { type stream } from 'exceljs';
import type { Locale } from '#shared/locale.ts';
import { asDiskRefusal } from '../database/disk-refusal.ts';
import type { Book } from './book/book.ts';
import { createStyles, guardedStyles } from './book/styles.ts';
import { nameCells } from './defined-names.ts';
import { layOut, type WorkbookLayout } from './layout/workbook-layout.ts';
import type { ExportNote, RoundExport } from './round-export.ts';
import { scoreExport } from './scored-round.ts';
import { writeCertainty } from './sheets/certainty-sheet.ts';
import { writeConsensus } from './sheets/consensus-sheet.ts';
import { writeCoverage } from './sheets/coverage-sheet.ts';
import { writeFeedback } from './sheets/feedback-sheet.ts';
import { writeGrades } from './sheets/grades-sheet.ts';
import { writeIndicators } from './sheets/indicators-sheet.ts';
import { writeMethod } from './sheets/method-sheet.ts';
import { writeObservations } from './sheets/observations-sheet.ts';
import { writeRules } from './sheets/rules-sheet.ts';
import { writeScorecard } from './sheets/scorecard-sheet.ts';
import { writeScores } from './sheets/scores-sheet.ts';
import { writeSummary } from './sheets/summary-sheet.ts';
import { derivesWeights, writeWeights } from './sheets/weights/weights-sheet.ts';

/** How a workbook is written. */
export interface WorkbookTarget {
  readonly path: string;
  readonly locale: Locale;
  readonly note: ExportNote;
  /** Called now and then with rows written and rows to write. */
  readonly progress?: (done: number, total: number) => void;
}

const rowsBetweenReports = 500;

/** Deflate in half the time of the usual level, for a file a fifth larger. */
const quick = 3;

/**
 * Writes the evaluation workbook of a round: from Observations up to Summary live formulas, each with the
 * value that the engine gives.
 *
 * @throws Refusal `workbook-too-long` when a sheet cannot hold the observations or responses, and
 *   `disk-full`, `folder-missing`, `path-not-writable` when the file cannot be written
 */
export async function writeWorkbook(round: RoundExport, target: WorkbookTarget): Promise<void> {
  const layout = layOut(round, target.locale);
  const file = createWriteStream(target.path);
  const broken = new Promise<never>((_, reject) => {
    file.once('error', (error) => reject(asDiskRefusal(error, target.path)));
  });
  await Promise.race([broken, writeSheets(round, target, layout, file)]);
}

async function writeSheets(
  round: RoundExport,
  target: WorkbookTarget,
  layout: WorkbookLayout,
  file: WriteStream,
): Promise<void> {
  const styles = createStyles(target.locale);
  const workbook = openWorkbook(file, target.note);
  const { observationCount, responseCount } = layout.blocks;
  const total = observationCount + responseCount + 5 * round.assessments.length;
  let done = 0;
  const book: Book = {
    workbook,
    file,
    styles,
    guarded: guardedStyles(styles),
    round,
    scored: scoreExport(round),
    layout,
    note: target.note,
    written() {
      done += 1;
      if (done % rowsBetweenReports === 0) target.progress?.(done, total);
    },
  };
  await writeSummary(book);
  writeScorecard(book);
  await writeScores(book);
  await writeGrades(book);
  await writeCoverage(book);
  await writeIndicators(book);
  await writeObservations(book);
  await writeFeedback(book);
  if (hasSheet(book, 'consensus')) await writeConsensus(book);
  await writeCertainty(book);
  if (hasSheet(book, 'rules')) writeRules(book);
  if (hasSheet(book, 'weights')) writeWeights(book);
  writeMethod(book);
  nameCells(book);
  await workbook.commit();
  target.progress?.(total, total);
}

/** Whether a sheet has anything to say in this workbook. */
function hasSheet({ layout, round }: Book, key: 'consensus' | 'rules' | 'weights'): boolean {
  if (key === 'weights') return derivesWeights(round.framework);
  if (key === 'consensus') return layout.consensus.count > 0;
  const { limiters, lookups } = layout.rules;
  return limiters.length + lookups.length + round.compiled.vetoes.length > 0;
}

function openWorkbook(file: WriteStream, note: ExportNote): stream.xlsx.WorkbookWriter {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: quick } },
  });
  const size = { x: 0, y: 0, width: 24_000, height: 14_000 };
  workbook.views = [{ ...size, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  workbook.creator = `Plumbline ${note.version}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = new Date(note.exportedAt);
  workbook.modified = workbook.created;
  return workbook;
}
