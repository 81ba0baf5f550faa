import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Style, stream, Worksheet } from 'exceljs';
import { looksLikeFormula, plainText } from './plain-text.ts';
import type { StyleName, Styles } from './styles.ts';

/** How a sheet stands on screen and paper. */
export interface SheetSetup {
  readonly name: string;
  /** Widths of columns from the first on, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay when the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
  /** Rows and columns repeated on every page, `4:5` and `A:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly printArea?: string;
  /** `page`: shrunk to one page; `width`: to one page's width; `none`: as wide and high as it takes. */
  readonly fit: 'page' | 'width' | 'none';
  readonly footer: string;
  readonly autoFilter?: string;
  readonly tabColour?: string;
  readonly gridLines: boolean;
}

/** What the streaming writer has inside and the types do not tell. */
interface WriterInside {
  /** Formula cells already written, kept for shared formulas, which this workbook has none of. */
  _formulae: Record<string, unknown>;
  /** Where the sheet's XML goes on its way into the zip: an old stream that tells its length only here. */
  readonly stream: {
    readonly pipes: readonly { readonly _writableState: { readonly length: number } }[];
  };
}

const a4 = 9;
const longestQueue = 1_000_000;
const rowsBetweenLooks = 64;

/** Writes one sheet row by row, each gone from memory once it ends. */
export class SheetWriter {
  /** The row being written, 1 at the top. */
  row = 1;
  readonly sheet: Worksheet;
  readonly #file: Writable;
  readonly #styles: Styles;
  readonly #guarded: Styles;
  readonly #inside: WriterInside;
  #nextLook = 0;

  /** @param guarded `guardedStyles(styles)` */
  constructor(
    workbook: stream.xlsx.WorkbookWriter,
    file: Writable,
    setup: SheetSetup,
    styles: Styles,
    guarded: Styles,
  ) {
    this.sheet = addSheet(workbook, setup);
    this.#file = file;
    this.#styles = styles;
    this.#guarded = guarded;
    this.#inside = this.sheet as unknown as WriterInside;
  }

  /** A text of the product's own. */
  label(column: number, text: string, style: StyleName): void {
    this.#set(column, text, style);
  }

  /** A text that people wrote: cleaned, and never a formula. */
  text(column: number, text: string, style: StyleName = 'text'): void {
    const clean = plainText(text);
    const styles = looksLikeFormula(clean) ? this.#guarded : this.#styles;
    this.#put(column, clean === '' ? null : clean, styles[style]);
  }

  number(column: number, value: number, style: StyleName): void {
    this.#set(column, value, style);
  }

  /** A live cell with the value it has now, which may be a text that people wrote. */
  formula(column: number, formula: string, result: number | string, style: StyleName): void {
    const clean = typeof result === 'string' ? plainText(result) : result;
    this.#set(column, { formula, result: clean }, style);
  }

  /** A cell with nothing but its looks. */
  blank(column: number, style: StyleName): void {
    this.#set(column, null, style);
  }

  /** Ends the row, `height` in points where the default will not do. */
  end(height?: number): void {
    const row = this.sheet.getRow(this.row);
    if (height !== undefined) row.height = height;
    row.commit();
    this.row += 1;
    this.#inside._formulae = {};
  }

  /** Leaves rows empty. */
  skip(rows = 1): void {
    this.row += rows;
  }

  /**
   * Waits while the file lags behind, so that rows do not pile up in memory. Call it after each row.
   *
   * @throws what kept the file from being written
   */
  async settle(): Promise<void> {
    if (this.row < this.#nextLook) return;
    this.#nextLook = this.row + rowsBetweenLooks;
    while (this.#queued() > longestQueue) {
      if (this.#file.errored) throw this.#file.errored;
      await pause(2);
    }
  }

  /** Ends the sheet. */
  close(): void {
    this.sheet.commit();
  }

  #queued(): number {
    return this.#inside.stream.pipes[0]?._writableState.length ?? 0;
  }

  #set(column: number, value: Value, style: StyleName): void {
    this.#put(column, value, this.#styles[style]);
  }

  #put(column: number, value: Value, style: Readonly<Partial<Style>>): void {
    const cell = this.sheet.getRow(this.row).getCell(column);
    cell.value = value;
    cell.style = style;
  }
}

type Value =
  | string
  | number
  | null
  | { readonly formula: string; readonly result: number | string };

function addSheet(workbook: stream.xlsx.WorkbookWriter, setup: SheetSetup): Worksheet {
  const { frozen } = setup;
  const sheet = workbook.addWorksheet(setup.name, {
    properties: {
      defaultRowHeight: 15,
      tabColor: setup.tabColour ? { argb: setup.tabColour } : undefined,
    },
    views: [
      frozen.rows + frozen.columns === 0
        ? { state: 'normal', showGridLines: setup.gridLines }
        : {
            state: 'frozen',
            xSplit: frozen.columns,
            ySplit: frozen.rows,
            showGridLines: setup.gridLines,
          },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: setup.landscape ? 'landscape' : 'portrait',
      ...(setup.fit === 'none'
        ? { fitToPage: false, scale: 70, pageOrder: 'overThenDown' }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: setup.fit === 'page' ? 1 : 0 }),
      printTitlesRow: setup.titleRows,
      printTitlesColumn: setup.titleColumns,
      printArea: setup.printArea,
      margins: { left: 0.45, right: 0.45, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: setup.footer },
  });
  if (setup.autoFilter) sheet.autoFilter = setup.autoFilter;
  setup.widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  return sheet;
}
