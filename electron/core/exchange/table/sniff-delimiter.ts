import { countKnown } from './find-header.ts';

const delimiters = [',', ';', '\t'] as const;

/** The delimiter that makes a line of the file's beginning a header with the most known columns. */
export function sniffDelimiter(text: string, headers: ReadonlySet<string>): string {
  const lines = text.slice(0, 65_536).split(/\r\n|\n|\r/, 20);
  let best: string = delimiters[0];
  let most = 0;
  for (const delimiter of delimiters) {
    for (const line of lines) {
      const cells = line.split(delimiter).map((cell) => cell.trim().replaceAll('"', ''));
      const known = countKnown(cells, headers);
      if (known > most) {
        most = known;
        best = delimiter;
      }
    }
  }
  return best;
}
