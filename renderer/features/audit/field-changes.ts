/** One field of a record before and after an event. */
export interface FieldChange {
  /** Path into the record, such as `name.en`. */
  readonly field: string;
  /** Null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields that differ, in the order of the record; a record that is not one is a single field. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const old = flatten(before);
  const now = flatten(after);
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function flatten(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return into;
  if (typeof value !== 'object') return into.set(path, String(value));
  for (const [name, inner] of Object.entries(value)) {
    flatten(inner, path === '' ? name : `${path}.${name}`, into);
  }
  return into;
}
