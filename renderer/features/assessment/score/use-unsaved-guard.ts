import { useEffect, useRef, useState } from 'react';
import type { ScoreSession } from '../model/score-session.ts';

/** Leaving that waits for an answer. */
export interface Leaving {
  readonly atRisk: number;
  stay(): void;
  go(): void;
}

/**
 * Holds the page while something on the sheet would be lost: the browser asks before it closes, and a
 * move to another screen waits for an answer. Values on their way are saved wherever the person goes.
 *
 * @param home the path of the assessment; moves below it stay with the sheet
 */
export function useUnsavedGuard(session: ScoreSession, home: string): Leaving | null {
  const [target, setTarget] = useState<string | null>(null);
  const released = useRef(false);
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      session.commit();
      if (session.unsaved > 0) event.preventDefault();
    };
    const onMove = (event: HashChangeEvent): void => {
      const next = window.location.hash;
      if (released.current || next.startsWith(`#${home}`)) return;
      session.commit();
      if (session.atRisk === 0) return;
      event.stopImmediatePropagation();
      window.history.replaceState(null, '', event.oldURL);
      setTarget(next);
    };
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('hashchange', onMove, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('hashchange', onMove, { capture: true });
    };
  }, [session, home]);
  if (target === null) return null;
  return {
    atRisk: session.atRisk,
    stay: () => setTarget(null),
    go() {
      released.current = true;
      window.location.hash = target;
    },
  };
}
