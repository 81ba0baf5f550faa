import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import { useStore } from '../../../platform/store.ts';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import type { SaveMark } from '../model/save-queue.ts';
import type { ScoreSession } from '../model/score-session.ts';
import type { SheetState } from '../model/sheet-state.ts';
import type { AssessmentFacts } from '../use-assessment.ts';
import type { Live } from './use-live.ts';

/** Everything the parts of the score sheet share. */
export interface SheetDesk {
  readonly facts: AssessmentFacts;
  readonly sheet: ObservationSheet;
  readonly session: ScoreSession;
  readonly state: SheetState;
  readonly live: Live;
  /** Everything an explanation of the sheet rests on, as it stands this moment. */
  readonly explanation: ExplanationFacts;
  /** Opens the explanation of a node. */
  explain(code: string): void;
}

export const SheetContext = createContext<SheetDesk | null>(null);

/** The work itself, which stays the same while its state changes: rows that read only it rest. */
export const SessionContext = createContext<ScoreSession | null>(null);

/** The work on the sheet. */
export function useSession(): ScoreSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No SessionContext above this component');
  return session;
}

/** The sheet being worked on. */
export function useDesk(): SheetDesk {
  const desk = useContext(SheetContext);
  if (!desk) throw new Error('No SheetContext above this component');
  return desk;
}

/** How the saving of every touched cell stands, by place. */
export const useMarks = (): ReadonlyMap<string, SaveMark> => useStore(useSession().queue.marks);

/** How the saving of one place stands. */
export function useMark(place: string | null): SaveMark | undefined {
  const { marks } = useSession().queue;
  return useSyncExternalStore(marks.subscribe, () =>
    place === null ? undefined : marks.get().get(place),
  );
}
