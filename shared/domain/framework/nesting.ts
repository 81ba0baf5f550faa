/** How many levels of groups and indicators a framework may have below its total. */
export const levelLimit = 12;

/**
 * How deep a framework's text may nest: members within members, lists within lists. A framework of
 * twelve levels nests about thirty deep; beyond this limit it is not read at all.
 */
export const nestingLimit = 100;

/** Whether a value nests deeper than `limit`. Iterative, and true of a value that holds itself. */
export function nestsDeeper(value: unknown, limit: number): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > limit) return true;
    for (const child of Object.values(next.value)) {
      stack.push({ value: child, depth: next.depth + 1 });
    }
  }
  return false;
}
