import { Store } from '../../../platform/store.ts';
import { SaveQueue, type SendChange } from './save-queue.ts';
import type { SheetAct } from './sheet-act.ts';
import { reduceSheet } from './sheet-reducer.ts';
import { holdsSomething, type SheetState } from './sheet-state.ts';

/** A score sheet being worked on: its state, and the queue that saves what changes in it. */
export class ScoreSession {
  readonly state: Store<SheetState>;
  readonly queue: SaveQueue;
  /** Takes what stands in a field beside the sheet and is kept only when the field is left. */
  takeTyped: (() => void) | null = null;

  constructor(state: SheetState, send: SendChange) {
    this.state = new Store(state);
    this.queue = new SaveQueue(send);
  }

  readonly act = (act: SheetAct): void => {
    const { state, changes } = reduceSheet(this.state.get(), act);
    this.state.set(state);
    for (const change of changes) this.queue.put(change);
  };

  /** Takes what is still being typed, as when the keyboard goes elsewhere. */
  readonly commit = (): void => {
    this.takeTyped?.();
    if (this.state.get().typing !== null) this.act({ kind: 'commit' });
  };

  /** What closing the window now would lose: what is not written yet, and what is at risk. */
  get unsaved(): number {
    return this.queue.unsaved + this.#begun;
  }

  /** What leaving the sheet would lose: changes that failed, values refused or begun. */
  get atRisk(): number {
    return this.queue.failed + this.#begun;
  }

  get #begun(): number {
    return [...this.state.get().drafts.values()].filter(holdsSomething).length;
  }
}
