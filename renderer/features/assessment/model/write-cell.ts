import type {
  ChecklistAnswers,
  DeductionFindings,
  ObservationEntry,
} from '#shared/domain/observation.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { isComplete } from './answers.ts';
import { isSealed } from './closed-cell.ts';
import { withCount } from './findings.ts';
import { codeOfRow } from './grid-rows.ts';
import { remember } from './history.ts';
import { type Change, type Content, placeKey, sameContent } from './place.ts';
import {
  answersAt,
  closed,
  contentAt,
  type Draft,
  draftAt,
  findingsAt,
  holdsSomething,
  type SheetState,
} from './sheet-state.ts';
import { typedNumber } from './typed-number.ts';
import { typedValue } from './typed-value.ts';

/** A sheet after an act, and the cells that have to be saved because of it. */
export interface Reduction {
  readonly state: SheetState;
  readonly changes: readonly Change[];
}

const unchanged = (state: SheetState): Reduction => ({ state, changes: [] });

/** Keeps something begun in a cell, or forgets it (null). */
export function withDraft(state: SheetState, indicator: string, draft: Draft | null): SheetState {
  if (state.visitId === null) return state;
  const drafts = new Map(state.drafts);
  const key = placeKey({ visitId: state.visitId, indicator });
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  return { ...state, drafts };
}

/** Puts content into a cell without remembering it as a step. */
export function placed(state: SheetState, { place, content }: Change): SheetState {
  const mine = new Map(state.mine);
  const drafts = new Map(state.drafts);
  const key = placeKey(place);
  if (content) mine.set(key, content);
  else mine.delete(key);
  drafts.delete(key);
  return { ...state, mine, drafts };
}

/** Writes a cell of the visit shown, or empties it; a step that can be taken back. */
export function write(state: SheetState, indicator: string, content: Content | null): Reduction {
  if (!state.mayWrite || state.visitId === null) return unchanged(state);
  if (content && isSealed(closed(state, indicator))) return unchanged(state);
  const place = { visitId: state.visitId, indicator };
  const before = contentAt(state, indicator);
  if (sameContent(before, content)) return unchanged(withDraft(state, indicator, null));
  const history = remember(state.history, { place, before, after: content });
  return {
    state: { ...placed(state, { place, content }), history },
    changes: [{ place, content }],
  };
}

/** Records an entry, or keeps it as a draft that says why it cannot be. */
export function say(
  state: SheetState,
  code: string,
  entry: ObservationEntry,
  typed: string | null = null,
): Reduction {
  const indicator = state.indicators.get(code);
  if (!indicator || !state.mayWrite || isSealed(closed(state, code))) {
    return unchanged(state);
  }
  const draft = draftAt(state, code);
  const read = readObservation(indicator, entry);
  if (read.kind === 'refused') {
    const answers = draft?.answers ?? null;
    const comment = draft?.comment ?? null;
    const { problems } = read;
    return unchanged(withDraft(state, code, { text: typed, answers, comment, problems }));
  }
  const comment = draft?.comment ?? contentAt(state, code)?.comment ?? '';
  return write(state, code, { entry, comment });
}

/** Takes what is being typed as the value; what is no number stays there, marked. */
export function commitTyping(state: SheetState): Reduction {
  const { typing, focus } = state;
  const rest: SheetState = { ...state, typing: null };
  if (typing === null || typing === '') return unchanged(rest);
  const code = codeOfRow(focus.row);
  const measure = state.indicators.get(code)?.measure;
  if (measure === undefined) return unchanged(rest);
  if (measure.kind === 'deduction') {
    const count = typedNumber(typing);
    return count === null ? unchanged(rest) : giveCount(rest, code, partOf(focus.row), count);
  }
  return say(rest, code, { state: 'value', value: typedValue(measure, typing) }, typing);
}

/** The finding that a row below a deduction is about; null for the row of its revisits. */
function partOf(row: string): string | null {
  const part = row.slice(codeOfRow(row).length + 1);
  return part.startsWith('#') ? null : part;
}

/** Takes how often something was found, or had to be visited again (no item). */
export function giveCount(
  state: SheetState,
  code: string,
  item: string | null,
  count: number,
): Reduction {
  const measure = state.indicators.get(code)?.measure;
  if (measure?.kind !== 'deduction' || count < 0) return unchanged(state);
  const before = findingsAt(state, code);
  const findings: DeductionFindings =
    item === null ? { ...before, revisits: count } : withCount(measure, before, item, count);
  return say(state, code, { state: 'value', value: findings });
}

/** Takes answers to a checklist; they are recorded once every item has one. */
export function giveAnswers(state: SheetState, code: string, given: ChecklistAnswers): Reduction {
  const measure = state.indicators.get(code)?.measure;
  if (measure?.kind !== 'checklist' || !state.mayWrite) return unchanged(state);
  const answers = { ...answersAt(state, code), ...given };
  const comment = draftAt(state, code)?.comment ?? null;
  const begun = withDraft(state, code, { text: null, answers, comment, problems: [] });
  return isComplete(measure, answers)
    ? say(begun, code, { state: 'value', value: answers })
    : unchanged(begun);
}

/** Writes a remark; without an observation it waits for one. */
export function comment(state: SheetState, code: string, text: string): Reduction {
  if (!state.mayWrite) return unchanged(state);
  const content = contentAt(state, code);
  if (content) return write(state, code, { ...content, comment: text });
  const draft = draftAt(state, code) ?? { text: null, answers: null, comment: null, problems: [] };
  const waiting = { ...draft, comment: text === '' ? null : text };
  return unchanged(withDraft(state, code, holdsSomething(waiting) ? waiting : null));
}
