import { createContext, useContext } from 'react';
import type { SaveState } from '../data/save-state.ts';
import { type Store, useStore } from '../platform/store.ts';

export const SaveStateContext = createContext<Store<SaveState> | null>(null);

/** Whether what the person did is on disk. */
export function useSaveState(): SaveState {
  const store = useContext(SaveStateContext);
  if (!store) throw new Error('No SaveStateContext above this component');
  return useStore(store);
}
