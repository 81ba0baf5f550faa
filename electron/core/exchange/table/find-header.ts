import { fold } from '../cells/fold.ts';

/** How far down a header row is looked for: titles and notes may stand above it. */
const searched = 20;

/**
 * The place of the header among a table's rows: the row with the most known headers, at least two.
 *
 * @returns its index, or −1 when no row has two
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  headers: ReadonlySet<string>,
): number {
  let best = -1;
  let most = 1;
  rows.slice(0, searched).forEach((cells, index) => {
    const known = countKnown(cells, headers);
    if (known > most) {
      most = known;
      best = index;
    }
  });
  return best;
}

/** How many different known headers a row has. */
export function countKnown(cells: readonly string[], headers: ReadonlySet<string>): number {
  const found = new Set(cells.map(fold).filter((cell) => headers.has(cell)));
  return found.size;
}
