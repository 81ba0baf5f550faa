import type { KeyboardEvent } from 'react';
import { type Elsewhere, gridIntents } from '../model/grid-keys.ts';
import { useDesk } from './sheet-context.ts';

/** What the sheet does with a key. Keys that are not its own go on to the rest of the screen. */
export function useSheetKeys(onGo: (to: Elsewhere) => void) {
  const { session, explain } = useDesk();
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    // The newest state, not the one that was drawn: keys can come faster than frames.
    const intents = gridIntents(session.state.get(), {
      key: event.key,
      shift: event.shiftKey,
      mod: event.ctrlKey || event.metaKey,
    });
    if (intents === null) return;
    event.preventDefault();
    for (const intent of intents) {
      if (intent.kind === 'open') explain(intent.code);
      else if (intent.kind === 'go') onGo(intent.to);
      else session.act(intent);
    }
  };
}
