import { Worker } from 'node:worker_threads';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import type { DrawnRound } from '#shared/certainty/drawn-round.ts';
import type { DrawnSummary } from '#shared/certainty/summarise-draws.ts';
import { workerUrl } from '../worker-url.ts';

/** What a draw thread draws: `drawn` is memory that all threads share. */
export interface DrawMaterial {
  readonly plan: DrawPlan;
  readonly drawn: DrawnRound;
}

/** What a draw thread is asked for: draws, or the summaries of assessments, from `first` up to `end`. */
export interface DrawOrder {
  readonly kind: 'draw' | 'summarise';
  readonly first: number;
  readonly end: number;
}

/** What it answers when that is done. Draws are in the shared memory. */
export type DrawAnswer =
  | { readonly kind: 'drawn' }
  | { readonly kind: 'summaries'; readonly summaries: readonly DrawnSummary[] };

interface Waiting {
  resolve(answer: DrawAnswer): void;
  reject(error: unknown): void;
}

/** One thread that draws, asked for one thing at a time. It reads its code before it is told what to draw. */
export class DrawThread {
  readonly #worker: Worker;
  #waiting: Waiting | null = null;
  /** Why it can be asked no more. */
  #ended: unknown = null;

  constructor(code: URL) {
    this.#worker = new Worker(code);
    this.#worker.on('message', (answer: DrawAnswer) => {
      const waiting = this.#waiting;
      this.#waiting = null;
      waiting?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('A drawing thread ended')));
  }

  begin(material: DrawMaterial): void {
    this.#worker.postMessage(material);
  }

  ask(order: DrawOrder): Promise<DrawAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) {
        reject(this.#ended);
        return;
      }
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(order);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(error: unknown): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
    this.#waiting = null;
  }
}

/**
 * Starts threads that draw.
 *
 * @param code where the code of a thread is
 */
export function startDrawThreads(
  number: number,
  code: URL = workerUrl('certainty', 'draw'),
): DrawThread[] {
  return Array.from({ length: number }, () => new DrawThread(code));
}

/** Stops threads, whatever they do; more than once does nothing more. */
export async function stopDrawThreads(threads: readonly DrawThread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.stop()));
}
