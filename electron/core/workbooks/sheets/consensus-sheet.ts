import { type Book, inLanguage, openSheet, serialDate, writeHeading } from '../book/book.ts';
import { columnName, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { consensusColumns as columns, consensusRows } from '../layout/consensus-layout.ts';
import type { ExportedConsensus } from '../round-export.ts';
import { listValidation } from './validation.ts';

const widths = [14, 12, 36, 18, 12, 18, 12, 60];

/** Writes Consensus: what moderation settled where assessors differed, by whom, when and why. */
export async function writeConsensus(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const last = consensusRows.first + Math.max(1, layout.consensus.count) - 1;
  const sheet = openSheet(book, 'consensus', {
    widths,
    frozen: { rows: consensusRows.header, columns: columns.indicator },
    titleRows: `${consensusRows.header}:${consensusRows.header}`,
    autoFilter: `A${consensusRows.header}:${relative(columns.reason, last)}`,
  });
  writeHeading(sheet, layout.sheets.consensus.name, t('workbook.consensus.note'));
  const heads = [
    t('workbook.contract'),
    t('workbook.indicator'),
    t('workbook.name'),
    t('workbook.state'),
    t('workbook.value'),
    t('workbook.decidedBy'),
    t('workbook.decidedAt'),
    t('workbook.reason'),
  ];
  heads.forEach((head, i) => {
    sheet.label(i + 1, head, 'header');
  });
  sheet.end(30);
  for (let index = 0; index < round.assessments.length; index++) {
    for (const one of round.consensusOf(index)) writeRow(book, sheet, index, one);
    await sheet.settle();
  }
  const letter = columnName(columns.state);
  const states = `${letter}${consensusRows.first}:${letter}${last}`;
  listValidation(sheet, states, layout.cells.stateOptions, t('workbook.choose'));
  sheet.close();
}

function writeRow(book: Book, sheet: SheetWriter, index: number, one: ExportedConsensus): void {
  const { layout, round } = book;
  const { code, name } = round.compiled.indicators[one.indicator];
  const named = inLanguage(book, name);
  sheet.label(columns.contract, round.assessments[index].contractCode, 'text');
  sheet.label(columns.indicator, code, 'text');
  sheet.text(columns.name, named, 'wrapped');
  sheet.label(columns.state, layout.labels.state[one.state], 'inputText');
  if (one.raw === null) sheet.blank(columns.value, 'inputValue');
  else sheet.number(columns.value, one.raw, 'inputValue');
  sheet.text(columns.by, one.by, 'statedText');
  sheet.number(columns.at, serialDate(one.at.slice(0, 10)), 'statedDate');
  sheet.text(columns.reason, one.reason, 'statedText');
  sheet.end(
    heightFor([
      [named, widths[columns.name - 1]],
      [one.reason, widths[columns.reason - 1]],
    ]),
  );
}
