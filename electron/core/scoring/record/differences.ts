/** One leaf in which two JSON values differ; null stands where one has nothing. */
export interface Difference {
  /** Keys down to the leaf; places of lists are their numbers. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Pair = readonly [path: readonly string[], before: unknown, after: unknown];

/**
 * Every leaf in which two JSON values differ, in the order of their keys. Where one side has a whole branch
 * that the other lacks, the branch is one difference.
 */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const found: Difference[] = [];
  const left: Pair[] = [[[], before, after]];
  for (let pair = left.pop(); pair; pair = left.pop()) {
    const [path, a, b] = pair;
    if (Object.is(a, b)) continue;
    if (!isBranch(a) || !isBranch(b)) {
      if (a !== b) found.push({ path, before: a ?? null, after: b ?? null });
      continue;
    }
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().reverse();
    for (const key of keys) left.push([[...path, key], valueAt(a, key), valueAt(b, key)]);
  }
  return found;
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

const valueAt = (branch: Branch, key: string): unknown =>
  Object.hasOwn(branch, key) ? branch[key] : undefined;
