import { Store } from '../platform/store.ts';

/** Whether what the person did is on disk. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' };

/** The status bar's word on saving; every command reports here. */
export const createSaveState = (): Store<SaveState> => new Store<SaveState>({ kind: 'untouched' });
