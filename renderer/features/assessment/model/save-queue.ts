import { Store } from '../../../platform/store.ts';
import { type Change, type Place, placeKey } from './place.ts';

/** How the saving of a cell stands. */
export type SaveMark =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Sends one change to the core; rejects where it was not written. */
export type SendChange = (change: Change) => Promise<unknown>;

/**
 * Saves cells one after the other, one command each. A newer change of a cell that still waits takes
 * the older one's place. A failed one is kept, marked, and sent again only when somebody asks.
 */
export class SaveQueue {
  /** How each touched cell stands, by `placeKey`. */
  readonly marks = new Store<ReadonlyMap<string, SaveMark>>(new Map());
  readonly #send: SendChange;
  readonly #now: () => Date;
  readonly #waiting = new Map<string, Change>();
  readonly #failed = new Map<string, Change>();
  #running: Promise<void> | null = null;

  constructor(send: SendChange, now: () => Date = () => new Date()) {
    this.#send = send;
    this.#now = now;
  }

  put(change: Change): void {
    const key = placeKey(change.place);
    this.#failed.delete(key);
    this.#waiting.set(key, change);
    this.#mark(key, { kind: 'waiting' });
    this.#running ??= this.#run();
  }

  /** Sends everything that failed once more. */
  retry(): void {
    const failed = [...this.#failed.values()];
    for (const change of failed) this.put(change);
  }

  /** Forgets a change that failed; answers whether there was one. */
  giveUp(place: Place): boolean {
    const key = placeKey(place);
    if (!this.#failed.delete(key)) return false;
    const marks = new Map(this.marks.get());
    marks.delete(key);
    this.marks.set(marks);
    return true;
  }

  /** Changes that are neither written nor given up. */
  get unsaved(): number {
    return [...this.marks.get().values()].filter(({ kind }) => kind !== 'saved').length;
  }

  /** Changes that were not written and are not on their way. */
  get failed(): number {
    return this.#failed.size;
  }

  /** Resolves when nothing waits any more; what failed stays failed. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      const next = this.#waiting.entries().next();
      if (next.done) break;
      const [key, change] = next.value;
      this.#waiting.delete(key);
      await this.#save(key, change);
    }
    this.#running = null;
  }

  async #save(key: string, change: Change): Promise<void> {
    this.#mark(key, { kind: 'saving' });
    try {
      await this.#send(change);
      this.#markUnlessNewer(key, { kind: 'saved', at: this.#now() });
    } catch (error) {
      if (!this.#waiting.has(key)) this.#failed.set(key, change);
      this.#markUnlessNewer(key, { kind: 'failed', error });
    }
  }

  #markUnlessNewer(key: string, mark: SaveMark): void {
    if (!this.#waiting.has(key)) this.#mark(key, mark);
  }

  #mark(key: string, mark: SaveMark): void {
    this.marks.set(new Map(this.marks.get()).set(key, mark));
  }
}
