import { createContext, useContext } from 'react';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import { useStore } from '../../../platform/store.ts';
import type { SaveMark } from '../model/save-queue.ts';
import type { ScoreSession } from '../model/score-session.ts';
import type { SheetAct } from '../model/sheet-act.ts';
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
  /** Opens the explanation of a node. */
  explain(code: string): void;
}

export const SheetContext = createContext<SheetDesk | null>(null);

/** The sheet being worked on. */
export function useDesk(): SheetDesk {
  const desk = useContext(SheetContext);
  if (!desk) throw new Error('No SheetContext above this component');
  return desk;
}

/** Does something to the sheet. */
export const useAct = (): ((act: SheetAct) => void) => useDesk().session.act;

/** How the saving of every touched cell stands, by place. */
export const useMarks = (): ReadonlyMap<string, SaveMark> =>
  useStore(useDesk().session.queue.marks);
