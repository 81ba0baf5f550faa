import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { describeProblem } from '../data/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { problemOfIssue } from './problem-of-issue.ts';

/** A form: what stands in its fields, and what is wrong with it. */
export interface Form<Draft, Output> {
  readonly draft: Draft;
  set(change: Partial<Draft>): void;
  /** Puts the fields back as they were at first. */
  reset(): void;
  /** What is wrong at a path of the schema, such as `name` or `segments`; undefined when nothing is. */
  error(path: string): string | undefined;
  /** For the form's `onSubmit`: passes on what the schema made of the fields, or shows what is wrong. */
  submit(onValid: (output: Output) => void): (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form whose fields are checked by a schema when it is sent, and again with every change after that.
 *
 * @param toInput turns what stands in the fields into what the schema reads
 */
export function useForm<Draft, Output>(
  schema: z.ZodType<Output>,
  initial: Draft,
  toInput: (draft: Draft) => unknown = (draft) => draft,
): Form<Draft, Output> {
  const { t, tell } = useI18n();
  const [draft, setDraft] = useState(initial);
  const [sent, setSent] = useState(false);
  const checked = sent ? schema.safeParse(toInput(draft)) : undefined;
  return {
    draft,
    set: (change) => setDraft((now) => ({ ...now, ...change })),
    reset() {
      setDraft(initial);
      setSent(false);
    },
    error(path) {
      const issue = checked?.error?.issues.find((one) => one.path.join('.') === path);
      if (!issue) return undefined;
      const problem = problemOfIssue(issue);
      return describeProblem(problem.code, problem.params, { t, tell });
    },
    submit: (onValid) => (event) => {
      event.preventDefault();
      setSent(true);
      const result = schema.safeParse(toInput(draft));
      if (result.success) return onValid(result.data);
      const form = event.currentTarget;
      // The fields are marked in the next drawing; then the first wrong one takes the focus.
      window.setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
  };
}
