import type { Framework } from '#shared/domain/framework/framework.ts';
import { Store } from '../../../platform/store.ts';
import { sameContent } from './same-content.ts';

/** A draft as it is on disk. */
export interface SavedDraft {
  readonly revision: number;
  readonly content: Framework;
}

/** Whether a draft's last change is on disk. */
export type DraftState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** Somebody saved it meanwhile: nothing more is saved until a person decides. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a saver needs of the core. */
export interface DraftCalls {
  /** Saves over `revision`; answers the new one. */
  save(draft: SavedDraft): Promise<{ readonly revision: number }>;
  /** The draft as it is now. */
  load(): Promise<SavedDraft>;
  /** Whether a failed save was refused because somebody else saved. */
  isConflict(error: unknown): boolean;
}

/** How long a change waits for the next one, in milliseconds. */
export const savePause = 500;

/**
 * Saves a draft while it is being changed: one save at a time, always the newest content.
 *
 * A save that fails is not repeated by itself; the next change, or a person, begins another.
 */
export class DraftSaver {
  readonly state = new Store<DraftState>({ kind: 'saved' });
  readonly #calls: DraftCalls;
  #saved: SavedDraft;
  #wanted: Framework;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;

  constructor(saved: SavedDraft, calls: DraftCalls) {
    this.#saved = saved;
    this.#wanted = saved.content;
    this.#calls = calls;
  }

  get revision(): number {
    return this.#saved.revision;
  }

  /** What the draft should become; saved after a pause. */
  want(content: Framework): void {
    if (content === this.#wanted) return;
    this.#wanted = content;
    if (this.state.get().kind === 'conflict') return;
    this.state.set({ kind: 'waiting' });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), savePause);
  }

  /** Saves what is not yet saved, at once. Resolves when nothing more is under way. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#running !== null) await this.#running;
    if (this.state.get().kind === 'conflict') return;
    if (this.#wanted === this.#saved.content) {
      this.state.set({ kind: 'saved' });
      return;
    }
    this.#running = this.#save(this.#wanted).finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Takes the draft as it is on disk and forgets what was wanted. */
  adopt(saved: SavedDraft): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#saved = saved;
    this.#wanted = saved.content;
    this.state.set({ kind: 'saved' });
  }

  /** Saves this content over what somebody else saved meanwhile. */
  async overwrite(): Promise<void> {
    try {
      // What is there is theirs now, also where mine was taken back to what I had saved.
      this.#saved = await this.#calls.load();
      this.state.set({ kind: 'waiting' });
    } catch (error) {
      this.state.set({ kind: 'failed', error });
      return;
    }
    await this.flush();
  }

  async #save(content: Framework): Promise<void> {
    this.state.set({ kind: 'saving' });
    try {
      const { revision } = await this.#calls.save({ revision: this.#saved.revision, content });
      this.#saved = { revision, content };
      // A change that came meanwhile has its own timer.
      this.state.set({ kind: this.#wanted === content ? 'saved' : 'waiting' });
    } catch (error) {
      if (this.#calls.isConflict(error)) await this.#meet(content);
      else this.state.set({ kind: 'failed', error });
    }
  }

  /** Finds out who saved: an answer that was lost on its way is no conflict. */
  async #meet(content: Framework): Promise<void> {
    const now = await this.#calls.load().catch(() => null);
    if (now !== null && sameContent(now.content, content)) {
      this.#saved = { revision: now.revision, content };
      this.state.set({ kind: this.#wanted === content ? 'saved' : 'waiting' });
      return;
    }
    this.state.set({ kind: 'conflict' });
  }
}
