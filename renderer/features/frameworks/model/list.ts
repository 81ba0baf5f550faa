/** The list with `entry` at `index`, what stood there and after it one further. */
export function inserted<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.toSpliced(index, 0, entry);
}

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

/** The list with the entry at `index` moved by `step`; the same list where it cannot go. */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const target = index + step;
  if (target < 0 || target >= list.length) return list;
  return list.with(target, list[index]).with(index, list[target]);
}

/** The entries with their places and paths: their place is what they are known by, codes can change. */
export function placed<T>(
  list: readonly T[],
  path: string,
): { readonly entry: T; readonly index: number; readonly path: string }[] {
  return list.map((entry, index) => ({ entry, index, path: `${path}[${index}]` }));
}
