import { type Book, inLanguage } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { rulesColumns as columns } from '../layout/rules-layout.ts';
import { writeLines } from './rule-effects.ts';
import { criticalSentences } from './rule-sentences.ts';

/** Writes the critical rules in words, from what the Method says of each indicator. */
export function writeCriticals(book: Book, sheet: SheetWriter): void {
  const { compiled } = book.round;
  for (const { indicator, code } of compiled.vetoes) {
    const name = inLanguage(book, compiled.indicators[indicator].name);
    writeLines(sheet);
    const { statement, effect } = criticalSentences(book, indicator);
    sheet.label(columns.code, code, 'strong');
    sheet.text(columns.name, name, 'wrapped');
    sheet.label(columns.at, code, 'text');
    sheet.formula(columns.statement, statement.formula, statement.text, 'wrapped');
    sheet.formula(columns.effect, effect.formula, effect.text, 'wrapped');
    sheet.end(heightFor([[name, 26]]));
  }
}
