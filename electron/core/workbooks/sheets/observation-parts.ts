import { ChecklistAnswer, DeductionFindings, RatioValue } from '#shared/domain/observation.ts';
import type { Book } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import type { ExportedObservation } from '../round-export.ts';

/** Writes what a value is made of: a checklist's answers, a ratio's sides, a deduction's findings. */
export function writeParts(book: Book, sheet: SheetWriter, one: ExportedObservation): void {
  const { measure } = book.round.compiled.indicators[one.indicator];
  switch (measure.kind) {
    case 'checklist':
      measure.items.forEach(({ code }, i) => {
        writeAnswer(book, sheet, i, partOf(one, code));
      });
      break;
    case 'ratio':
      writeSides(book, sheet, one);
      break;
    case 'deduction': {
      const given = DeductionFindings.safeParse(one.answers).data;
      measure.items.forEach(({ code }, i) => {
        writeNumber(sheet, book.layout.parts.item + i, given?.counts[code]);
      });
      if (measure.repeat.length > 0) {
        writeNumber(sheet, book.layout.parts.revisits, given?.revisits);
      }
      break;
    }
    default:
      break;
  }
}

const partOf = ({ answers }: ExportedObservation, code: string): unknown =>
  answers !== null && Object.hasOwn(answers, code) ? Object(answers)[code] : undefined;

function writeAnswer({ layout }: Book, sheet: SheetWriter, item: number, given: unknown): void {
  const answer = ChecklistAnswer.safeParse(given).data;
  const column = layout.parts.item + item;
  if (answer) sheet.label(column, layout.labels.answer[answer], 'inputText');
  else sheet.blank(column, 'inputText');
}

function writeSides({ layout }: Book, sheet: SheetWriter, { answers }: ExportedObservation): void {
  const given = RatioValue.safeParse(answers).data;
  writeNumber(sheet, layout.parts.numerator, given?.numerator);
  writeNumber(sheet, layout.parts.denominator, given?.denominator);
}

function writeNumber(sheet: SheetWriter, column: number | null, value: number | undefined): void {
  if (column === null) return;
  if (value === undefined) sheet.blank(column, 'inputValue');
  else sheet.number(column, value, 'inputValue');
}
