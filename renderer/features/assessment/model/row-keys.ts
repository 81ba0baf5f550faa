import { assertNever } from '#shared/assert-never.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ChecklistAnswer } from '#shared/domain/observation.ts';
import { answerAll, nextAnswer } from './answers.ts';
import { countDigits, countOf, nothingFound } from './findings.ts';
import { type GridRow, opens, type PartRow, partRows } from './grid-rows.ts';
import type { SheetAct } from './sheet-act.ts';
import { answersAt, findingsAt, type SheetState } from './sheet-state.ts';
import { typedCharacter } from './typed-number.ts';

const answerKeys: Readonly<Record<string, ChecklistAnswer>> = {
  '1': 'met',
  '0': 'not-met',
  '-': 'not-applicable',
};

/** What a key means on a row of this kind, nothing being typed; null where it means nothing there. */
export function rowActs(state: SheetState, row: GridRow, key: string): SheetAct[] | null {
  switch (row.kind) {
    case 'group':
      return null;
    case 'indicator':
      return onIndicator(state, row.node, key);
    case 'item':
    case 'finding':
    case 'revisits':
      if (key === 'Escape') return [{ kind: 'expand', indicator: row.node.code, open: false }];
      return row.kind === 'item' ? onItem(state, row, key) : onCount(state, row, key);
    default:
      return assertNever(row);
  }
}

function onItem(
  state: SheetState,
  { node: { code: indicator }, item: { code: item } }: PartRow & { kind: 'item' },
  key: string,
): SheetAct[] | null {
  const answer = answerKeys[typedCharacter(key) ?? ''];
  if (answer) return [{ kind: 'answer', indicator, item, answer }];
  if (key !== ' ') return null;
  const next = nextAnswer(answersAt(state, indicator)[item]);
  return [{ kind: 'answer', indicator, item, answer: next }];
}

/** A count goes up and down by plus and minus, or is typed. */
function onCount(
  state: SheetState,
  row: PartRow & { kind: 'finding' | 'revisits' },
  key: string,
): SheetAct[] | null {
  const indicator = row.node.code;
  const item = row.kind === 'finding' ? row.item.code : null;
  const findings = findingsAt(state, indicator);
  const count = item === null ? findings.revisits : countOf(findings, item);
  const to = (next: number): SheetAct[] => [{ kind: 'count', indicator, item, count: next }];
  const plain = key.normalize('NFKC');
  // The plus is Shift and the equals key on many keyboards.
  if (plain === '+' || plain === '=' || key === ' ') return to(count + 1);
  if (plain === '-') return count > 0 ? to(count - 1) : [];
  if (key === 'Delete' || key === 'Backspace') return count > 0 ? to(0) : [];
  return isDigit(plain) ? [{ kind: 'type', text: plain }] : null;
}

const isDigit = (key: string): boolean => /^[0-9]$/.test(key);

/** What a count that is being typed becomes with one more key; null for a key that is none of it. */
export function typedCount(row: PartRow, typing: string, key: string): string | null {
  const plain = key.normalize('NFKC');
  if (!isDigit(plain) || row.kind === 'item') return null;
  return typing.length < countDigits[row.kind] ? typing + plain : typing;
}

function onIndicator(state: SheetState, indicator: Indicator, key: string): SheetAct[] | null {
  const { measure, code } = indicator;
  if (opens(indicator)) return onOpening(state, indicator, key);
  const character = typedCharacter(key);
  if (character === null || state.focus.column !== 'value') return null;
  // Clients' and computed ones take no value either: saying so at once is kinder than letting somebody type.
  const atOnce =
    measure.kind === 'survey' ||
    measure.kind === 'derived' ||
    (measure.kind === 'rubric' && measure.levels.every(({ value }) => value <= 9));
  if (!atOnce) return [{ kind: 'type', text: character }];
  return isDigit(character)
    ? [{ kind: 'say', indicator: code, entry: { state: 'value', value: Number(character) } }]
    : [];
}

/** On what opens: one key for everything alike, F2 and space to go through its parts. */
function onOpening(state: SheetState, indicator: Indicator, key: string): SheetAct[] | null {
  const { measure, code } = indicator;
  const character = typedCharacter(key) ?? '';
  if (measure.kind === 'checklist') {
    const answer = answerKeys[character];
    if (answer === 'met' || answer === 'not-met') {
      return [{ kind: 'answer-all', indicator: code, answers: answerAll(measure, answer) }];
    }
  }
  if (measure.kind === 'deduction' && character === '0') {
    return [{ kind: 'say', indicator: code, entry: { state: 'value', value: nothingFound } }];
  }
  if (key !== ' ' && key !== 'F2') return null;
  const open = !state.expanded.has(code);
  const expand = { kind: 'expand', indicator: code, open } as const;
  if (!open || key === ' ') return [expand];
  const [first] = partRows(indicator);
  return [expand, { kind: 'focus', focus: { row: first.id, column: 'value' } }];
}
