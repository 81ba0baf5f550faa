/** The list with `copy` right after the entry at `index`. */
export function withCopy<T>(list: readonly T[], index: number, copy: T): T[] {
  return list.toSpliced(index + 1, 0, copy);
}

/** Where the entry at `index` stands after another was moved from `from` to `to`. */
export function placeAfterMove(index: number, from: number, to: number): number {
  if (index === from) return to;
  if (from < index && index <= to) return index - 1;
  if (to <= index && index < from) return index + 1;
  return index;
}

/** The place of the entry that a path of the file leads into: 3 for `limiters[3].when` below `limiters`. */
export function placeInPath(path: string, list: string): number | null {
  if (!path.startsWith(`${list}[`)) return null;
  const found = /^\d+(?=\])/.exec(path.slice(list.length + 1));
  return found === null ? null : Number(found[0]);
}
