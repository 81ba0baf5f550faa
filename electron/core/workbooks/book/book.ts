import type { Writable } from 'node:stream';
import type { stream } from 'exceljs';
import { localise, type Text } from '#shared/domain/text.ts';
import type { WorkbookLayout } from '../layout/workbook-layout.ts';
import type { ExportNote, RoundExport } from '../round-export.ts';
import type { ScoredExport } from '../scored-round.ts';
import { type SheetSetup, SheetWriter } from './sheet-writer.ts';
import { colours, type Styles } from './styles.ts';

/** What every sheet is written from and to. */
export interface Book {
  readonly workbook: stream.xlsx.WorkbookWriter;
  /** Where the workbook goes. */
  readonly file: Writable;
  readonly styles: Styles;
  /** The same for texts that look like formulas. */
  readonly guarded: Styles;
  readonly round: RoundExport;
  readonly scored: ScoredExport;
  readonly layout: WorkbookLayout;
  readonly note: ExportNote;
  /** Called after each row of data. */
  readonly written: () => void;
}

/** A bilingual text in the workbook's language. */
export const inLanguage = ({ layout }: Book, text: Text): string => localise(text, layout.locale);

/** Begins a sheet, with the footer that every page has. */
export function openSheet(
  book: Book,
  key: keyof WorkbookLayout['sheets'],
  setup: Partial<SheetSetup> & Pick<SheetSetup, 'widths'>,
): SheetWriter {
  return new SheetWriter(
    book.workbook,
    book.file,
    {
      name: book.layout.sheets[key].name,
      frozen: { rows: 0, columns: 0 },
      landscape: true,
      fit: 'width',
      gridLines: false,
      tabColour: key === 'summary' || key === 'scorecard' ? colours.accent : undefined,
      footer: footerOf(book),
      ...setup,
    },
    book.styles,
    book.guarded,
  );
}

/** Round, chain head and page number; `&` is a command in a footer and is doubled. */
function footerOf({ round, layout, note }: Book): string {
  const { t } = layout.translator;
  const left = `${round.framework.code} v${round.frameworkVersion} · ${round.round.code}`;
  const chain = t('workbook.footer.chain', { head: round.chain.head.slice(0, 16) });
  const page = t('workbook.footer.page', { page: '\u0001', pages: '\u0002' })
    .replace('\u0001', '&P')
    .replace('\u0002', '&N');
  const plain = (text: string) => text.replaceAll('&', '&&');
  return `&L&8${plain(left)}&C&8${plain(chain)}&R&8${page} · ${note.exportedAt.slice(0, 10)}`;
}

/** A sheet's first two rows: its title and what to know about it. */
export function writeHeading(sheet: SheetWriter, title: string, note: string): void {
  sheet.text(1, title, 'title');
  sheet.end(24);
  sheet.label(1, note, 'note');
  sheet.end();
}

/** A day as spreadsheets count them: days since 1899-12-30. */
export function serialDate(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}
