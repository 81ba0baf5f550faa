/** One value that differs inside a member; null where there is none. */
export interface ValueChange {
  /** Path inside the member: `levels[2].score`; entries with a code by it: `items[licence].weight`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * The innermost differences between two plain values, in the order of their members. Entries of a list that have
 * a code are matched by it, others by their place; a change of order alone is one difference of the list.
 */
export function valueChanges(before: unknown, after: unknown, path = ''): ValueChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isMembers(before) && isMembers(after)) return memberChanges(before, after, path);
  return Object.is(before, after) ? [] : [{ path, before: before ?? null, after: after ?? null }];
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function memberChanges(before: Members, after: Members, path: string): ValueChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    valueChanges(before[name], after[name], path === '' ? name : `${path}.${name}`),
  );
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): ValueChange[] {
  const [old, now] = [codedEntries(before), codedEntries(after)];
  if (old === null || now === null) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, i) => i).flatMap((i) =>
      valueChanges(before[i], after[i], `${path}[${i}]`),
    );
  }
  const codes = new Set([...old.keys(), ...now.keys()]);
  const changes = [...codes].flatMap((code) =>
    valueChanges(old.get(code), now.get(code), `${path}[${code}]`),
  );
  const order = orderChange([...old.keys()], [...now.keys()]);
  return order === null ? changes : [...changes, { path, ...order }];
}

/** Entries by code; null when some have none, or two have the same. */
function codedEntries(list: readonly unknown[]): Map<string, unknown> | null {
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    if (!isMembers(entry) || typeof entry.code !== 'string') return null;
    entries.set(entry.code, entry);
  }
  return entries.size === list.length ? entries : null;
}

/** The order of what two lists have in common, where it differs; null where it does not. */
export function orderChange(
  before: readonly string[],
  after: readonly string[],
): { readonly before: readonly string[]; readonly after: readonly string[] } | null {
  const [old, now] = [new Set(before), new Set(after)];
  const kept = before.filter((code) => now.has(code));
  const keptNow = after.filter((code) => old.has(code));
  return kept.every((code, i) => code === keptNow[i]) ? null : { before: kept, after: keptNow };
}
