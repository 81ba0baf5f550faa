import { useEffect, useState } from 'react';
import { z } from 'zod';

const Entry = z.looseObject({ kept: z.record(z.string(), z.unknown()).default({}) });

/** What the entry of the browser's history holds, whatever else is there. */
function entryOf(state: unknown): z.infer<typeof Entry> {
  return Entry.catch({ kept: {} }).parse(state ?? {});
}

/** What was kept under a name in an entry of the history; undefined for nothing, or nothing readable. */
export function keptIn<T>(state: unknown, name: string, schema: z.ZodType<T>): T | undefined {
  return schema.safeParse(entryOf(state).kept[name]).data;
}

/** The entry with another value kept under a name; all else in it stays. */
export function withKept(state: unknown, name: string, value: unknown): z.infer<typeof Entry> {
  const entry = entryOf(state);
  return { ...entry, kept: { ...entry.kept, [name]: value } };
}

/**
 * State that is there again when a person comes back to the page by Back: kept with the page's entry in
 * the history, so that a link to the page still begins afresh.
 *
 * @param name its own on the page
 */
export function useKeptState<T>(name: string, schema: z.ZodType<T>, initial: T) {
  const [value, setValue] = useState<T>(
    () => keptIn(window.history.state, name, schema) ?? initial,
  );
  const [begun] = useState(value);
  useEffect(() => {
    if (value === begun && keptIn(window.history.state, name, schema) === undefined) return;
    window.history.replaceState(withKept(window.history.state, name, value), '');
  }, [name, schema, value, begun]);
  return [value, setValue] as const;
}
