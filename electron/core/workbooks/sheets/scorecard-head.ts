import type { MessageKey } from '#shared/messages/catalogues.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { fixed, fixedRange, quoted, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import {
  scorecardColumns as columns,
  nameWidth,
  scorecardRows as rows,
} from '../layout/scorecard-layout.ts';
import type { summaryColumns } from '../layout/summary-columns.ts';
import { rulesFiredShown } from './rules-fired.ts';
import { consequenceOf, gradeCode, summaryColumn } from './summary-sheet.ts';

/** Where the chosen assessment stands in the Summary, and in the grids. */
const summaryPlace = fixed(columns.reach, rows.choice);
export const gridPlace = fixed(columns.reach, rows.provider);

/** What is in the Summary of the chosen assessment. */
const fromSummary = (book: Book, column: keyof typeof summaryColumns): string =>
  `INDEX(${book.layout.sheets.summary.prefix}${summaryColumn(book, column)},${summaryPlace})`;

interface HeadLine {
  readonly label: MessageKey;
  readonly from: keyof typeof summaryColumns;
  readonly value: string;
}

/** Writes the choice, who it is about, and beside it the result. */
export function writeChoice(book: Book, sheet: SheetWriter, chosen: number | null): void {
  const about = aboutLines(book, chosen);
  const results = [scoreLine, gradeLine, coverageLine, rankLine, stateLine, judgementLine];
  writePlaces(book, sheet, chosen);
  about.forEach((line, i) => {
    if (i > 0) {
      sheet.label(columns.code, book.layout.translator.t(line.label), 'label');
      const text = `IFERROR(${fromSummary(book, line.from)}&"","")`;
      sheet.formula(columns.name, text, line.value, 'strongWrapped');
    }
    results[i]?.(book, sheet, chosen);
    sheet.end(i === 0 ? 22 : heightFor([[line.value, nameWidth]]));
  });
}

function aboutLines(book: Book, chosen: number | null): HeadLine[] {
  const { t } = book.layout.translator;
  const one = chosen === null ? null : book.round.assessments[chosen];
  const grade = chosen === null ? null : book.scored.graded[chosen].grade;
  const said = (text: string | undefined) => text ?? '';
  const consequence = grade ? consequenceOf(book, grade) : '';
  return [
    { label: 'workbook.contract', from: 'contract', value: said(one?.contractCode) },
    {
      label: 'workbook.provider',
      from: 'provider',
      value: one ? inLanguage(book, one.providerName) : '',
    },
    {
      label: 'workbook.contractName',
      from: 'contractName',
      value: one ? inLanguage(book, one.contractName) : '',
    },
    { label: 'workbook.nature', from: 'nature', value: one ? t(`nature.${one.nature}`) : '' },
    {
      label: 'workbook.serviceType',
      from: 'serviceType',
      value: one ? t(`serviceType.${one.serviceType}`) : '',
    },
    { label: 'workbook.district', from: 'district', value: said(one?.district) },
    { label: 'workbook.consequence', from: 'consequence', value: consequence },
    {
      label: 'workbook.rulesFired',
      from: 'rulesFired',
      value: chosen === null ? '' : rulesFiredShown(book, chosen),
    },
  ];
}

function writePlaces(book: Book, sheet: SheetWriter, chosen: number | null): void {
  const { layout, scored, round } = book;
  const { t } = layout.translator;
  const choice = relative(columns.name, rows.choice);
  sheet.label(columns.code, t('workbook.contract'), 'label');
  const code = chosen === null ? '' : round.assessments[chosen].contractCode;
  sheet.text(columns.name, code, 'choice');
  const summary = `${layout.sheets.summary.prefix}${summaryColumn(book, 'contract')}`;
  const place = chosen === null ? '' : scored.order.indexOf(chosen) + 1;
  sheet.formula(columns.reach, `IFERROR(MATCH(${choice},${summary},0),"")`, place, 'note');
  sheet.row += 1;
  const { contract } = gridColumns;
  const grid = fixedRange(contract, gridRows.first, contract, layout.lastGridRow);
  const match = `IFERROR(MATCH(${choice},${layout.sheets.scores.prefix}${grid},0),"")`;
  sheet.formula(columns.reach, match, chosen === null ? '' : chosen + 1, 'note');
  sheet.row -= 1;
}

type ResultLine = (book: Book, sheet: SheetWriter, chosen: number | null) => void;

/** A result's label, and its cell from the Summary. */
function resultCell(
  book: Book,
  sheet: SheetWriter,
  label: MessageKey,
  from: keyof typeof summaryColumns,
  value: string | number,
  style: 'big' | 'result' | 'resultPercent',
): void {
  sheet.label(columns.value, book.layout.translator.t(label), 'label');
  sheet.formula(columns.score, `IFERROR(${fromSummary(book, from)},"")`, value, style);
}

const scoreLine: ResultLine = (book, sheet, chosen) => {
  const { labels, cells, translator } = book.layout;
  const total = chosen === null ? '' : (book.scored.graded[chosen].total ?? labels.noScore);
  resultCell(book, sheet, 'workbook.score', 'score', total, 'big');
  const of = translator.t('workbook.outOf');
  const text = `${quoted(`${of} `)}&${cells.maximum}`;
  sheet.formula(columns.coverage, text, `${of} ${book.round.framework.maximum}`, 'note');
};

const gradeLine: ResultLine = (book, sheet, chosen) => {
  const grade = chosen === null ? null : book.scored.graded[chosen].grade;
  const code = grade ? gradeCode(book, grade) : '';
  resultCell(book, sheet, 'workbook.grade', 'grade', code, 'result');
  const band = book.round.framework.grades.find(
    (one) => grade?.kind === 'grade' && one.code === grade.code,
  );
  const name = band ? inLanguage(book, band.name) : '';
  sheet.formula(
    columns.contribution,
    `IFERROR(${fromSummary(book, 'gradeName')},"")`,
    name,
    'result',
  );
  sheet.blank(columns.coverage, 'result');
};

const coverageLine: ResultLine = (book, sheet, chosen) => {
  const covered = chosen === null ? '' : book.scored.graded[chosen].coverage;
  resultCell(book, sheet, 'workbook.coverageShort', 'coverage', covered, 'resultPercent');
};

const rankLine: ResultLine = (book, sheet, chosen) => {
  const rank = chosen === null ? '' : (book.scored.ranks[chosen] ?? book.layout.labels.none);
  resultCell(book, sheet, 'workbook.rank', 'rank', rank, 'result');
};

const stateLine: ResultLine = (book, sheet, chosen) => {
  const { t } = book.layout.translator;
  const state = chosen === null ? '' : t(`state.${book.round.assessments[chosen].state}`);
  resultCell(book, sheet, 'workbook.assessmentState', 'state', state, 'result');
};

const judgementLine: ResultLine = (book, sheet, chosen) => {
  const judged = chosen === null ? null : book.round.assessments[chosen].judgement;
  resultCell(book, sheet, 'workbook.judgement', 'judgement', judged?.grade ?? '', 'result');
};
