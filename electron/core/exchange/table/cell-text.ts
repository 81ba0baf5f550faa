import type { Cell, CellValue } from 'exceljs';

/** What a workbook's cell says: text to read, or why there is none. */
export type CellText =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fault';
      readonly code: 'cell.error' | 'cell.no-result';
      readonly value: string;
    };

/**
 * A cell as trimmed text: rich text flattened, a date as YYYY-MM-DD, a formula as the result stored with
 * it (nothing is calculated here).
 */
export function cellText(cell: Cell): CellText {
  const { value } = cell;
  if (isFormula(value)) {
    const { result } = value;
    if (result === undefined || result === null) {
      return { kind: 'fault', code: 'cell.no-result', value: `=${cell.formula}` };
    }
    return textOf(result);
  }
  return textOf(value);
}

const isFormula = (value: CellValue) =>
  typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);

function textOf(value: CellValue): CellText {
  if (value === null || value === undefined) return text('');
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return text(numberText(value));
  if (typeof value === 'boolean') return text(value ? 'TRUE' : 'FALSE');
  if (value instanceof Date) return text(dateText(value));
  if ('error' in value) return { kind: 'fault', code: 'cell.error', value: value.error };
  if ('richText' in value) return text(value.richText.map((run) => run.text).join(''));
  if ('text' in value) return textOf(value.text);
  return text('');
}

const text = (content: string): CellText => ({ kind: 'text', text: content.trim() });

/** Fifteen significant digits, as many as a spreadsheet shows: 0.1+0.2 is the 0.3 that a person sees. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

const dateText = (value: Date): string =>
  Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
