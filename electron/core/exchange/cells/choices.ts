import { fold } from './fold.ts';

/** What a cell may say for each of a fixed set of values. */
export interface Choices<Value extends string> {
  /** What may be written, in both languages. */
  readonly allowed: string;
  /** The value that a text stands for, or undefined. */
  find(text: string): Value | undefined;
}

/** Choices by value: the value itself and its other spellings, the Chinese one first. */
export function choices<Value extends string>(
  spellings: Readonly<Record<Value, readonly string[]>>,
): Choices<Value> {
  const values = Object.keys(spellings) as Value[];
  const bySpelling = new Map(
    values.flatMap((value) =>
      [value, ...spellings[value]].map((spelling) => [fold(spelling), value] as const),
    ),
  );
  const found = new Map<string, Value | undefined>();
  return {
    allowed: values.map((value) => `${value} (${spellings[value][0]})`).join(', '),
    find(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      const value = bySpelling.get(fold(text));
      if (value !== undefined) found.set(text, value);
      return value;
    },
  };
}
