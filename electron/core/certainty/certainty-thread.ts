import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { UncertainRound } from '#shared/certainty/draw-plan.ts';
import type { RoundSensitivity } from '#shared/contract/sensitivity.ts';
import type { AssessmentCertainty } from '#shared/domain/certainty.ts';
import type { Lift } from '#shared/domain/lift.ts';
import { workerUrl } from '../worker-url.ts';

/** One assessment's result from the data as they are. */
export type ComputedAssessment = Pick<
  AssessmentCertainty,
  'assessmentId' | 'contractCode' | 'total' | 'grade'
>;

/** A round with what of it can be drawn anew, and the hash of all that it rests on. */
export interface DrawnFrom {
  readonly frameworkVersionId: string;
  readonly methodVersion: string;
  readonly inputHash: string;
  readonly uncertain: UncertainRound;
  /** By assessment, in the order of contract codes. */
  readonly asComputed: readonly ComputedAssessment[];
}

/** What a thread that reads the file can be asked for, and its answer. */
export interface CertaintyWork {
  gather: { readonly order: { readonly roundId: string }; readonly answer: DrawnFrom };
  hash: { readonly order: { readonly roundId: string }; readonly answer: string };
  sensitivity: {
    readonly order: { readonly roundId: string; readonly share: number };
    readonly answer: RoundSensitivity;
  };
  lift: {
    /** `own`: the provider asks for its own assessment. */
    readonly order: {
      readonly roundId: string;
      readonly assessmentId: string;
      readonly own: boolean;
    };
    readonly answer: { readonly withheld: boolean; readonly lift: Lift | null };
  };
}

/** An order as the thread gets it. */
export type CertaintyOrder = {
  readonly [Kind in keyof CertaintyWork]: CertaintyWork[Kind]['order'] & {
    readonly kind: Kind;
    readonly databasePath: string;
  };
}[keyof CertaintyWork];

/**
 * Has something read and computed in a thread of its own, so that the core keeps answering. The thread reads
 * what is committed in the file; it is stopped when `signal` aborts, and its errors are thrown.
 */
export async function inCertaintyThread<Kind extends keyof CertaintyWork>(
  kind: Kind,
  databasePath: string,
  order: CertaintyWork[Kind]['order'],
  signal?: AbortSignal,
): Promise<CertaintyWork[Kind]['answer']> {
  signal?.throwIfAborted();
  const worker = new Worker(workerUrl('certainty', 'certainty'), {
    workerData: { kind, databasePath, ...order },
  });
  try {
    for await (const [answer] of on(worker, 'message', { signal, close: ['exit'] })) {
      return answer as CertaintyWork[Kind]['answer'];
    }
    throw new Error('The certainty thread ended without an answer');
  } finally {
    await worker.terminate();
  }
}
