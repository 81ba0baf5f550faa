import { isSealed } from './closed-cell.ts';
import { type Focus, moveBy, moveToColumn, moveToEnd, pageRows } from './focus.ts';
import { codeOfRow, type GridRow, gridRows } from './grid-rows.ts';
import { rowActs, typedCount } from './row-keys.ts';
import type { SheetAct } from './sheet-act.ts';
import { closed, contentAt, draftAt, type Question, type SheetState } from './sheet-state.ts';
import { retyped, typedInto } from './typed-value.ts';

/** A key press, as far as the score sheet cares. */
export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

/** Where a key can lead out of the sheet. */
export type Elsewhere = 'comment' | 'find' | 'visit';

/** What a key asks for: acts on the sheet, and going elsewhere on the screen. */
export type GridIntent =
  | SheetAct
  | { readonly kind: 'open'; readonly code: string }
  | { readonly kind: 'go'; readonly to: Elsewhere };

/**
 * What a key means in the state of the sheet.
 *
 * @returns what to do, in order; empty for a key that is swallowed; null for one that is not the sheet's
 */
export function gridIntents(state: SheetState, pressed: GridKey): GridIntent[] | null {
  const intents = intentsOf(state, pressed);
  const writes = intents?.some(({ kind }) => writing.has(kind)) ?? false;
  // What somebody else scores than the visit was made for is swallowed: its cell says so.
  if (writes && isSealed(closed(state, codeOfRow(state.focus.row)))) return [];
  const lacksVisit = state.mayWrite && state.visitId === null;
  // A value belongs to a visit: where there is none yet, it is asked for first.
  return lacksVisit && writes ? [{ kind: 'go', to: 'visit' }] : intents;
}

const writing: ReadonlySet<GridIntent['kind']> = new Set([
  'type',
  'say',
  'answer',
  'answer-all',
  'count',
  'ask',
]);

function intentsOf(state: SheetState, pressed: GridKey): GridIntent[] | null {
  if (state.asking) return questionIntents(state.asking, pressed.key);
  const rows = gridRows(state.framework, state.expanded);
  const row = rows.find((one) => one.id === state.focus.row);
  if (!row) return null;
  if (pressed.mod) return withControl(state, rows, pressed);
  const target = movement(state, rows, pressed);
  if (target !== undefined) return move(state, target);
  if (state.typing !== null) return whileTyping(row, state.typing, pressed.key);
  if (pressed.key === 'Enter' || pressed.key === ' ') {
    const opened = onScore(state, row);
    if (opened) return opened;
  }
  return rowActs(state, row, pressed.key) ?? anywhere(state, row, pressed.key);
}

/** The states that the question after a missing value offers, chosen by 1, 2, 3. */
export const missingStates = ['not-assessed', 'no-data', 'refused'] as const;

/**
 * What a key means while a question is open. Keys meant for its field that come before the field has
 * the keyboard are swallowed: they must never score the row behind it.
 */
export function questionIntents({ kind, indicator }: Question, key: string): GridIntent[] {
  if (key === 'Escape') return [{ kind: 'ask', question: null }];
  const state = kind === 'missing' ? missingStates[Number(key.normalize('NFKC')) - 1] : undefined;
  return state ? [{ kind: 'say', indicator, entry: { state, reason: '' } }] : [];
}

function withControl(state: SheetState, rows: GridRow[], { key, shift }: GridKey) {
  switch (key.toLowerCase()) {
    case 'z':
      return [{ kind: shift ? 'redo' : 'undo' } as const];
    case 'y':
      return [{ kind: 'redo' } as const];
    case 'home':
      return move(state, moveToEnd(rows, state.focus, 'first'));
    case 'end':
      return move(state, moveToEnd(rows, state.focus, 'last'));
    default:
      return null;
  }
}

/** Where a moving key leads; null for out of the sheet, undefined for a key that does not move. */
function movement(state: SheetState, rows: GridRow[], pressed: GridKey): Focus | null | undefined {
  const { focus, typing } = state;
  switch (pressed.key) {
    case 'ArrowDown':
      return moveBy(rows, focus, 1);
    case 'ArrowUp':
      return moveBy(rows, focus, -1);
    case 'PageDown':
      return moveBy(rows, focus, pageRows);
    case 'PageUp':
      return moveBy(rows, focus, -pageRows);
    case 'Home':
      return moveToEnd(rows, focus, 'first');
    case 'End':
      return moveToEnd(rows, focus, 'last');
    case 'ArrowLeft':
      return moveToColumn(rows, focus, 'value');
    case 'ArrowRight':
      return moveToColumn(rows, focus, 'score');
    case 'Tab': {
      const next = moveBy(rows, focus, pressed.shift ? -1 : 1);
      return next.row === focus.row ? null : next;
    }
    case 'Enter':
      if (focus.column === 'score' && typing === null) return undefined;
      return moveBy(rows, focus, pressed.shift ? -1 : 1);
    default:
      return undefined;
  }
}

function move(state: SheetState, target: Focus | null): GridIntent[] | null {
  const commit: GridIntent[] = state.typing === null ? [] : [{ kind: 'commit' }];
  if (target) return [...commit, { kind: 'focus', focus: target }];
  // Tab leaves at either end; what was typed is kept when the sheet loses the keyboard.
  return null;
}

function whileTyping(row: GridRow, typing: string, key: string): GridIntent[] | null {
  const text = typedOn(row, typing, key);
  if (text !== null) return [{ kind: 'type', text }];
  if (key === 'Backspace') return [{ kind: 'type', text: typing.slice(0, -1) }];
  if (key === 'Escape' || key === 'Delete') return [{ kind: 'stop-typing' }];
  return key.length === 1 ? [] : null;
}

/** What is being typed, with one more key; null for a key that is none of it. */
function typedOn(row: GridRow, typing: string, key: string): string | null {
  if (row.kind === 'group') return null;
  if (row.kind !== 'indicator') return typedCount(row, typing, key);
  const character = typedInto(row.node.measure, typing, key);
  return character === null ? null : typing + character;
}

function onScore({ focus }: SheetState, row: GridRow): GridIntent[] | null {
  const scored = row.kind === 'group' || row.kind === 'indicator';
  return focus.column === 'score' && scored ? [{ kind: 'open', code: row.id }] : null;
}

/** Keys that mean the same on every row. */
function anywhere(state: SheetState, row: GridRow, key: string): GridIntent[] | null {
  if (key === '/') return [{ kind: 'go', to: 'find' }];
  if (row.kind === 'group') return null;
  const indicator = row.node.code;
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'n':
      return askNotApplicable(state, indicator);
    case 'm':
      return [{ kind: 'ask', question: { kind: 'missing', indicator } }];
    case 'c':
      return [{ kind: 'go', to: 'comment' }];
    case 'x':
      return [{ kind: 'open', code: indicator }];
    case 'Delete':
      return [{ kind: 'clear', indicator }];
    case 'Escape':
      return draftAt(state, indicator) ? [{ kind: 'stop-typing' }] : null;
    case 'F2':
      return editAgain(state, indicator);
    default:
      return null;
  }
}

/** Asks why; where the indicator's policy forbids the state, says that instead. */
function askNotApplicable(state: SheetState, indicator: string): GridIntent[] {
  const allowed = state.indicators.get(indicator)?.states['not-applicable'] !== 'not-allowed';
  return allowed
    ? [{ kind: 'ask', question: { kind: 'not-applicable', indicator } }]
    : [{ kind: 'say', indicator, entry: { state: 'not-applicable', reason: '-' } }];
}

function editAgain(state: SheetState, indicator: string): GridIntent[] | null {
  const refused = draftAt(state, indicator)?.text;
  const entry = contentAt(state, indicator)?.entry;
  const text = refused ?? (entry?.state === 'value' ? retyped(entry.value) : null);
  return text === null ? null : [{ kind: 'type', text }];
}
