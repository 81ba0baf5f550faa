import { useState } from 'react';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import { ScoreSession } from '../model/score-session.ts';
import { openSheet, type SheetRules } from '../model/sheet-state.ts';
import { useSendChange } from '../use-send-change.ts';

/**
 * The person's work on a sheet. It outlives tabs and new readings of the sheet; only another assessment,
 * or the sheet being closed or opened for writing, begins anew.
 */
export function useScoreSession(rules: SheetRules, sheet: ObservationSheet): ScoreSession {
  const send = useSendChange(sheet.assessmentId);
  const key = `${sheet.assessmentId} ${sheet.mayWrite}`;
  const begin = () => ({ key, session: new ScoreSession(openSheet(rules, sheet), send) });
  const [held, setHeld] = useState(begin);
  if (held.key === key) return held.session;
  const next = begin();
  setHeld(next);
  return next.session;
}
