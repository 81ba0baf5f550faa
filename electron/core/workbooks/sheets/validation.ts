import type { DataValidation } from 'exceljs';
import type { SheetWriter } from '../book/sheet-writer.ts';

/** What exceljs has and its types leave out: a sheet's validations by address or range. */
interface Validated {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/**
 * Lets cells be chosen from a list. Call it before the sheet is closed.
 *
 * @param address a cell or a range of the sheet
 * @param options a reference to the cells that hold the choices
 */
export function listValidation(
  { sheet }: SheetWriter,
  address: string,
  options: string,
  prompt: string,
): void {
  (sheet as unknown as Validated).dataValidations.add(address, {
    type: 'list',
    allowBlank: true,
    formulae: [options],
    showErrorMessage: true,
    error: prompt,
  });
}
