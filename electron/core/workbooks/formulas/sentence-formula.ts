import { quoted } from '../book/reference.ts';

/** What stands in a sentence's places while it is taken apart; no message contains them. */
const marks = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\u0008'];

/** A sentence whose places are cells, so that it says what they say, and what it says now. */
export interface LiveSentence {
  readonly formula: string;
  readonly text: string;
}

/** A cell in a sentence, with its text now. */
export interface SentenceCell {
  readonly cell: string;
  readonly text: string;
}

/**
 * Makes a sentence a formula.
 *
 * @param say tells the sentence with what stands in each of its places
 */
export function sentenceFormula(
  say: (places: Readonly<Record<string, string>>) => string,
  cells: Readonly<Record<string, SentenceCell>>,
): LiveSentence {
  const names = Object.keys(cells);
  const marked = Object.fromEntries(names.map((name, i) => [name, marks[i]]));
  const pieces = say(marked).split(new RegExp(`([${marks.join('')}])`));
  const formula = pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const place = marks.indexOf(piece);
      return place < 0 ? quoted(piece) : cells[names[place]].cell;
    })
    .join('&');
  const text = say(Object.fromEntries(names.map((name) => [name, cells[name].text])));
  return { formula: names.length === 1 ? `${formula}&""` : formula, text };
}
