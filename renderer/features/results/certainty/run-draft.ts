import { CertaintyOptions } from '#shared/domain/certainty.ts';

/** The options of a run as they are typed. */
export interface RunDraft {
  readonly draws: string;
  readonly seed: string;
  /** Whether weights are drawn at all, and how near to the set ones. */
  readonly weights: boolean;
  readonly concentration: string;
  readonly assessors: boolean;
  readonly survey: string;
}

export function runDraft(options: CertaintyOptions): RunDraft {
  return {
    draws: String(options.draws),
    seed: String(options.seed),
    weights: options.weights !== null,
    concentration: String(options.weights?.concentration ?? 100),
    assessors: options.assessors,
    survey: options.survey,
  };
}

/** What is typed, read: the options, or the fields that hold none. */
export interface ReadRun {
  readonly options: CertaintyOptions | null;
  readonly wrong: ReadonlySet<keyof RunDraft>;
}

/** An empty field is no number: Number('') would be 0. */
const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.normalize('NFKC'));

export function runOptions(draft: RunDraft): ReadRun {
  const read = CertaintyOptions.safeParse({
    draws: numberOf(draft.draws),
    seed: numberOf(draft.seed),
    weights: draft.weights ? { concentration: numberOf(draft.concentration) } : null,
    assessors: draft.assessors,
    survey: draft.survey,
  });
  if (read.success) return { options: read.data, wrong: new Set() };
  const fields = read.error.issues.map(({ path }) =>
    path[0] === 'weights' ? 'concentration' : (path[0] as keyof RunDraft),
  );
  return { options: null, wrong: new Set(fields) };
}
