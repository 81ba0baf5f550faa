import type { Style } from 'exceljs';
import type { Locale } from '#shared/locale.ts';

/** The accent of the product and the greys beside it, as ARGB. */
export const colours = {
  accent: 'FF0B6B62',
  accentPale: 'FFE3F0EE',
  group: 'FFF1F5F4',
  input: 'FFFFF9E5',
  /** Of figures that are stated, not computed here. */
  stated: 'FFECE8F5',
  line: 'FFD5DBDA',
  muted: 'FF5F6B69',
  white: 'FFFFFFFF',
} as const;

const fill = (argb: string): Style['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
const hair = { style: 'thin', color: { argb: colours.line } } as const;
const under = { bottom: hair };
const boxed = { top: hair, bottom: hair, left: hair, right: hair };

/** What styles are made of, in one language's typeface. */
function ingredients(locale: Locale) {
  const name = locale === 'zh-CN' ? 'Microsoft YaHei' : 'Calibri';
  const font = (extra: Partial<Style['font']> = {}) => ({ name, size: 10, ...extra });
  const top = { vertical: 'top' } as const;
  const muted = font({ color: { argb: colours.muted } });
  const plain = { font: font(), border: under, alignment: top };
  const bold = { ...plain, font: font({ bold: true }) };
  const white = font({ bold: true, color: { argb: colours.white } });
  const head = { font: white, fill: fill(colours.accent) };
  const input = { ...plain, fill: fill(colours.input), protection: { locked: false } };
  const stated = { ...plain, font: font({ italic: true }), fill: fill(colours.stated) };
  return { font, top, muted, plain, bold, head, input, stated };
}

type Ingredients = ReturnType<typeof ingredients>;

const decimals = '0.00';
const share = '0.0%';
const middle = { vertical: 'middle' } as const;
const wrapped = { wrapText: true, vertical: 'top' } as const;
const right = { horizontal: 'right', vertical: 'top' } as const;

const headingStyles = ({ font, top, muted, head }: Ingredients) => ({
  title: {
    font: font({ size: 15, bold: true, color: { argb: colours.accent } }),
    alignment: middle,
  },
  note: { font: muted, alignment: top },
  strongPlain: { font: font({ bold: true }), alignment: top },
  label: { font: muted, alignment: top },
  section: {
    font: font({ size: 12, bold: true, color: { argb: colours.accent } }),
    border: { bottom: { style: 'medium', color: { argb: colours.accent } } },
  } as const,
  header: { ...head, alignment: { wrapText: true, ...middle } },
  headerRight: { ...head, alignment: { wrapText: true, horizontal: 'right', ...middle } } as const,
  headerCentred: {
    ...head,
    alignment: { wrapText: true, horizontal: 'center', ...middle },
  } as const,
  headerTurned: { ...head, alignment: wrapped },
  factor: {
    font: font({ size: 8, color: { argb: colours.muted } }),
    fill: fill(colours.accentPale),
    numFmt: '0.####',
    alignment: { horizontal: 'right' },
  } as const,
  /** Over several columns, never wrapped. */
  headerOpen: { ...head, alignment: middle },
  signature: { font: font(), border: { top: hair }, alignment: top },
});

const dataStyles = ({ top, muted, plain, bold }: Ingredients) => ({
  text: plain,
  wrapped: { ...plain, alignment: { horizontal: 'left', indent: 1, ...wrapped } } as const,
  muted: { font: muted, border: under, alignment: top },
  mutedRight: { font: muted, border: under, numFmt: decimals, alignment: right },
  /** A figure that is a step on the way. */
  working: { font: muted, border: under, numFmt: '0.0000', alignment: right },
  slope: { font: muted, border: under, numFmt: '0.0000', alignment: right },
  mono: { font: { name: 'Consolas', size: 9 }, border: under, alignment: top },
  integer: { ...plain, numFmt: '0' },
  value: { ...plain, numFmt: 'General' },
  score: { ...plain, numFmt: decimals },
  percent: { ...plain, numFmt: share },
  scoreRight: { ...plain, numFmt: decimals, alignment: { horizontal: 'right', ...top } } as const,
  percentRight: { ...plain, numFmt: share, alignment: { horizontal: 'right', ...top } } as const,
  date: { ...plain, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left', ...top } } as const,
  centred: { ...plain, alignment: { horizontal: 'center', ...top } } as const,
  centredWrapped: { ...plain, alignment: { horizontal: 'center', ...wrapped } } as const,
  lowest: { ...plain, numFmt: '"–∞"', alignment: { horizontal: 'right', ...top } } as const,
  strong: bold,
  strongWrapped: { ...bold, alignment: wrapped },
  strongScore: { ...bold, numFmt: decimals },
  strongCentred: { ...bold, alignment: { horizontal: 'center', ...wrapped } } as const,
  result: { ...bold, alignment: { horizontal: 'left', ...top } } as const,
  resultPercent: { ...bold, numFmt: share, alignment: { horizontal: 'left', ...top } } as const,
});

const lineStyles = ({ bold, plain }: Ingredients) => {
  const dimension = { ...bold, fill: fill(colours.accentPale) };
  const criterion = { ...bold, fill: fill(colours.group) };
  return {
    dimension,
    dimensionCentred: { ...dimension, alignment: { horizontal: 'center', ...wrapped } } as const,
    dimensionNumber: { ...dimension, numFmt: decimals, alignment: right },
    dimensionPercent: { ...dimension, numFmt: share, alignment: right },
    criterion,
    criterionCentred: { ...criterion, alignment: { horizontal: 'center', ...wrapped } } as const,
    criterionName: {
      ...criterion,
      alignment: { horizontal: 'left', indent: 1, ...wrapped },
    } as const,
    criterionNumber: { ...criterion, numFmt: decimals, alignment: right },
    criterionPercent: { ...criterion, numFmt: share, alignment: right },
    itemName: { ...plain, alignment: { horizontal: 'left', indent: 2, ...wrapped } } as const,
  };
};

const inputStyles = ({ font, input }: Ingredients) => ({
  inputValue: { ...input, numFmt: 'General' },
  inputLeft: {
    ...input,
    numFmt: 'General',
    alignment: { horizontal: 'left', vertical: 'top' },
  } as const,
  inputCentred: {
    ...input,
    numFmt: '@',
    alignment: { horizontal: 'center', vertical: 'top' },
  } as const,
  inputPercent: { ...input, numFmt: '0.##%' },
  inputText: { ...input, numFmt: '@' },
  choice: {
    ...input,
    font: font({ size: 12, bold: true }),
    border: boxed,
    numFmt: '@',
    alignment: middle,
  },
  big: {
    font: font({ size: 16, bold: true, color: { argb: colours.accent } }),
    numFmt: decimals,
    alignment: { horizontal: 'left', ...middle },
  } as const,
});

const statedStyles = ({ stated }: Ingredients) => ({
  stated: { ...stated, numFmt: decimals, alignment: right },
  statedValue: { ...stated, numFmt: 'General' },
  statedWeight: { ...stated, numFmt: '0.0000', alignment: right },
  statedShare: { ...stated, numFmt: share, alignment: right },
  statedLeft: {
    ...stated,
    numFmt: 'General',
    alignment: { horizontal: 'left', vertical: 'top' },
  } as const,
  statedInteger: { ...stated, numFmt: '0', alignment: right },
  statedText: { ...stated, alignment: { horizontal: 'left', indent: 1, ...wrapped } } as const,
  statedRight: { ...stated, alignment: right },
  statedCentred: { ...stated, alignment: { horizontal: 'center', ...wrapped } } as const,
  statedDate: {
    ...stated,
    numFmt: 'yyyy-mm-dd',
    alignment: { horizontal: 'left', vertical: 'top' },
  } as const,
});

/** What a cell can look like. `input` cells are those that a reader may change, `stated`
 * ones say what is not computed in the workbook. */
export type StyleName =
  | keyof ReturnType<typeof headingStyles>
  | keyof ReturnType<typeof dataStyles>
  | keyof ReturnType<typeof lineStyles>
  | keyof ReturnType<typeof inputStyles>
  | keyof ReturnType<typeof statedStyles>;

export type Styles = Readonly<Record<StyleName, Readonly<Partial<Style>>>>;

/**
 * One frozen object for each kind of cell: the writer knows a style by its identity, and a new object
 * for every cell makes it several times slower.
 */
export function createStyles(locale: Locale): Styles {
  const from = ingredients(locale);
  const styles: Styles = {
    ...headingStyles(from),
    ...dataStyles(from),
    ...lineStyles(from),
    ...inputStyles(from),
    ...statedStyles(from),
  };
  for (const style of Object.values(styles)) Object.freeze(style);
  return Object.freeze(styles);
}

/**
 * The same looks for texts that a spreadsheet might take for formulas: the number format "text" keeps
 * them texts when somebody edits their cell.
 */
export function guardedStyles(styles: Styles): Styles {
  const guarded = Object.entries(styles).map(([name, style]) => [
    name,
    Object.freeze({ ...style, numFmt: '@' }),
  ]);
  return Object.freeze(Object.fromEntries(guarded)) as Styles;
}
