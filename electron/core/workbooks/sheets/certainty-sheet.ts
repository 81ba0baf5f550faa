import { type Book, inLanguage, openSheet, writeHeading } from '../book/book.ts';
import { columnName, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import type { ExportedCertainty, ExportedCertaintyRun } from '../round-export.ts';

const columns = {
  contract: 1,
  provider: 2,
  scoreLow: 3,
  scoreHigh: 4,
  rankLow: 5,
  rankHigh: 6,
  probability: 7,
} as const;

/** Six lines say what was run, between two empty rows; then the table's header. */
const rows = { run: 4, header: 11 } as const;

/** Writes Certainty: what a recorded run of drawn rounds says, stated; or how to make one. */
export async function writeCertainty(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const run = round.certainty ?? null;
  const grades = results(book).length;
  const flagged = columns.probability + grades;
  const last = rows.header + Math.max(1, round.assessments.length);
  const table = run !== null;
  const sheet = openSheet(book, 'certainty', {
    widths: [26, 30, 12, 12, 10, 10, ...new Array<number>(grades).fill(15), 11],
    frozen: { rows: table ? rows.header : 0, columns: table ? columns.provider : 0 },
    titleRows: table ? `${rows.header}:${rows.header}` : undefined,
    printArea: `A$1:${columnName(flagged)}$${table ? last : rows.run}`,
    autoFilter: table ? `A${rows.header}:${relative(flagged, last)}` : undefined,
  });
  writeHeading(sheet, layout.sheets.certainty.name, t('workbook.certainty.note'));
  sheet.skip();
  if (run === null) {
    sheet.label(1, t('workbook.certainty.none'), 'strongPlain');
    sheet.end();
  } else {
    writeRun(book, sheet, run);
    writeHead(book, sheet);
    for (let index = 0; index < round.assessments.length; index++) {
      writeRow(book, sheet, index, run.assessments[index] ?? null);
      await sheet.settle();
    }
  }
  sheet.close();
}

/** What a grade can be: the grades from the best, then the words that stand instead, with their keys. */
function results({ round, layout }: Book): { readonly key: string; readonly word: string }[] {
  const grades = round.compiled.grades.map(({ code }) => ({ key: code, word: code }));
  const { labels } = layout;
  return [
    ...grades.reverse(),
    { key: 'insufficient-evidence', word: labels.insufficient },
    { key: 'no-score', word: labels.noScore },
  ];
}

function writeRun({ layout }: Book, sheet: SheetWriter, run: ExportedCertaintyRun): void {
  const { t } = layout.translator;
  const line = (label: string, write: (column: number) => void) => {
    sheet.label(1, label, 'label');
    write(2);
    sheet.end();
  };
  line(t('workbook.certainty.seed'), (at) => sheet.number(at, run.seed, 'statedLeft'));
  line(t('workbook.certainty.draws'), (at) => sheet.number(at, run.draws, 'statedLeft'));
  line(t('workbook.certainty.concentration'), (at) => {
    if (run.concentration === null) sheet.label(at, t('workbook.certainty.fixed'), 'statedText');
    else sheet.number(at, run.concentration, 'statedLeft');
  });
  line(t('workbook.certainty.method'), (at) => sheet.text(at, run.methodVersion, 'statedText'));
  line(t('workbook.certainty.inputHash'), (at) => sheet.text(at, run.inputHash, 'mono'));
  line(t('workbook.certainty.outputHash'), (at) => sheet.text(at, run.outputHash, 'mono'));
  sheet.skip();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  const heads = [
    t('workbook.contract'),
    t('workbook.provider'),
    t('workbook.certainty.scoreLow'),
    t('workbook.certainty.scoreHigh'),
    t('workbook.certainty.rankLow'),
    t('workbook.certainty.rankHigh'),
    ...results(book).map(({ word }) => t('workbook.certainty.probability', { grade: word })),
    t('workbook.certainty.flagged'),
  ];
  heads.forEach((head, i) => {
    sheet.label(i + 1, head, i < 2 ? 'header' : 'headerRight');
  });
  sheet.end(42);
}

function writeRow(
  book: Book,
  sheet: SheetWriter,
  index: number,
  found: ExportedCertainty | null,
): void {
  const { labels } = book.layout;
  const { contractCode, providerName } = book.round.assessments[index];
  sheet.label(columns.contract, contractCode, 'strong');
  sheet.text(columns.provider, inLanguage(book, providerName));
  const figure = (column: number, value: number | null, style: 'stated' | 'statedInteger') => {
    if (value === null) sheet.label(column, labels.none, style);
    else sheet.number(column, value, style);
  };
  if (found !== null) {
    figure(columns.scoreLow, found.scoreLow, 'stated');
    figure(columns.scoreHigh, found.scoreHigh, 'stated');
    figure(columns.rankLow, found.rankLow, 'statedInteger');
    figure(columns.rankHigh, found.rankHigh, 'statedInteger');
    const all = results(book);
    all.forEach(({ key }, i) => {
      const share = Object.hasOwn(found.gradeProbabilities, key)
        ? found.gradeProbabilities[key]
        : 0;
      sheet.number(columns.probability + i, share, 'statedShare');
    });
    const mark = found.flagged ? labels.yes : '';
    sheet.label(columns.probability + all.length, mark, 'statedCentred');
  }
  sheet.end();
}
