/** The list without the entry at `index`. */
export function removed<T>(list: readonly T[], index: number): T[] {
  return list.toSpliced(index, 1);
}

/** The list with other parts of the entry at `index`. */
export function changed<T extends object>(
  list: readonly T[],
  index: number,
  parts: Partial<NoInfer<T>>,
): T[] {
  return list.map((entry, i) => (i === index ? { ...entry, ...parts } : entry));
}

/** The list with the entry at `from` at the place `to`; the same list where either is none. */
export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const outside = (index: number): boolean => index < 0 || index >= list.length;
  if (from === to || outside(from) || outside(to)) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}

/** The entries with their places and paths: their place is what they are known by, codes can change. */
export function placed<T>(
  list: readonly T[],
  path: string,
): { readonly entry: T; readonly index: number; readonly path: string }[] {
  return list.map((entry, index) => ({ entry, index, path: `${path}[${index}]` }));
}
