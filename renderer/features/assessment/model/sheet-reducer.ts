import { assertNever } from '#shared/assert-never.ts';
import { codeOfRow } from './grid-rows.ts';
import { doAgain, type History, type Step, takeBack } from './history.ts';
import type { Content } from './place.ts';
import type { SheetAct } from './sheet-act.ts';
import { draftAt, holdsSomething, type SheetState } from './sheet-state.ts';
import {
  comment,
  commitTyping,
  giveAnswers,
  giveCount,
  placed,
  type Reduction,
  say,
  withDraft,
  write,
} from './write-cell.ts';

const only = (state: SheetState): Reduction => ({ state, changes: [] });

/** The sheet after an act, and what has to be saved because of it. */
export function reduceSheet(state: SheetState, act: SheetAct): Reduction {
  switch (act.kind) {
    case 'focus':
      return only({ ...state, focus: act.focus, typing: null });
    case 'type':
      return only(state.mayWrite ? { ...state, typing: act.text } : state);
    case 'commit':
      return commitTyping(state);
    case 'stop-typing':
      return only(cancel(state));
    case 'say':
      return say({ ...state, typing: null, asking: null }, act.indicator, act.entry, textOf(act));
    case 'answer':
      return giveAnswers(state, act.indicator, { [act.item]: act.answer });
    case 'answer-all':
      return giveAnswers(state, act.indicator, act.answers);
    case 'count':
      return giveCount({ ...state, typing: null }, act.indicator, act.item, act.count);
    case 'comment':
      return comment(state, act.indicator, act.comment);
    case 'clear':
      return clear({ ...state, typing: null }, act.indicator);
    case 'expand':
      return only(expand(state, act.indicator, act.open));
    case 'ask':
      return only({ ...state, typing: null, asking: state.mayWrite ? act.question : null });
    case 'undo':
      return replay(state, takeBack(state.history), (step) => step.before);
    case 'redo':
      return replay(state, doAgain(state.history), (step) => step.after);
    case 'visit':
      return only({ ...state, visitId: act.visitId, typing: null, asking: null });
    case 'visit-added':
      return only(addVisit(state, act.visit));
    default:
      return assertNever(act);
  }
}

/** What a refused entry shows in its cell: the key that was pressed. */
function textOf({ entry }: Extract<SheetAct, { kind: 'say' }>): string | null {
  return entry.state === 'value' && typeof entry.value === 'number' ? String(entry.value) : null;
}

/** Drops what is being typed; where nothing is, drops what was refused in the focused cell. */
function cancel(state: SheetState): SheetState {
  if (state.typing !== null) return { ...state, typing: null };
  const code = codeOfRow(state.focus.row);
  const draft = draftAt(state, code);
  if (!draft) return state;
  const kept = { ...draft, text: null, problems: [] };
  return withDraft(state, code, holdsSomething(kept) ? kept : null);
}

/** Empties a cell: what was begun in it first, then what is recorded. */
function clear(state: SheetState, indicator: string): Reduction {
  if (!state.mayWrite) return only(state);
  return draftAt(state, indicator)
    ? only(withDraft(state, indicator, null))
    : write(state, indicator, null);
}

function expand(state: SheetState, indicator: string, open: boolean): SheetState {
  const expanded = new Set(state.expanded);
  if (open) expanded.add(indicator);
  else expanded.delete(indicator);
  const inside = state.focus.row.startsWith(`${indicator}#`);
  const focus = inside && !open ? { ...state.focus, row: indicator } : state.focus;
  return { ...state, expanded, focus };
}

function addVisit(state: SheetState, visit: SheetState['visits'][number]): SheetState {
  const visits = [...state.visits.filter((one) => one.id !== visit.id), visit];
  visits.sort((a, b) => a.date.localeCompare(b.date));
  return { ...state, visits, visitId: visit.id, typing: null };
}

/** Goes one step through the history, to where it happened. */
function replay(
  state: SheetState,
  found: { step: Step; history: History } | null,
  side: (step: Step) => Content | null,
): Reduction {
  if (!found || !state.mayWrite) return only(state);
  const { place } = found.step;
  const change = { place, content: side(found.step) };
  return {
    state: {
      ...placed(state, change),
      history: found.history,
      visitId: place.visitId,
      focus: { row: place.indicator, column: 'value' },
      typing: null,
    },
    changes: [change],
  };
}
