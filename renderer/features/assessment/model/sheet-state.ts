import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ChecklistAnswers, DeductionFindings } from '#shared/domain/observation.ts';
import type { Source } from '#shared/domain/source.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import type { ObservationProblem } from '#shared/scoring/read-observation.ts';
import { type Closed, closedAt } from './closed-cell.ts';
import { nothingFound } from './findings.ts';
import type { Focus } from './focus.ts';
import { emptyHistory, type History } from './history.ts';
import { type Content, placeKey } from './place.ts';

/** Whether a draft holds work that leaving would lose. */
export function holdsSomething(draft: Draft): boolean {
  return draft.text !== null || draft.answers !== null || draft.comment !== null;
}

/** Something begun in a cell that is not an observation yet. */
export interface Draft {
  /** What was typed and refused. */
  readonly text: string | null;
  /** A checklist that is not answered to the end. */
  readonly answers: ChecklistAnswers | null;
  /** A remark that waits for its value. */
  readonly comment: string | null;
  /** Why it cannot be kept as it stands. */
  readonly problems: readonly ObservationProblem[];
}

/** A question the sheet asks before it can write. */
export interface Question {
  readonly kind: 'not-applicable' | 'missing';
  readonly indicator: string;
}

/** The score sheet of one assessment as the person works on it. */
export interface SheetState {
  readonly framework: Framework;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Who scores each indicator; absent where anybody does. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly mayWrite: boolean;
  readonly visits: ObservationSheet['visits'];
  /** The visit that is being recorded; null before there is one. */
  readonly visitId: string | null;
  readonly focus: Focus;
  /** What is being typed into the focused cell. */
  readonly typing: string | null;
  /** Checklists that show their items, by indicator code. */
  readonly expanded: ReadonlySet<string>;
  /** My observations, by `placeKey`. */
  readonly mine: ReadonlyMap<string, Content>;
  /** By `placeKey`. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly asking: Question | null;
  readonly history: History;
}

/** The rules that a sheet is filled in by. */
export interface SheetRules {
  readonly framework: Framework;
  readonly compiled: CompiledFramework;
}

function sourcesOf({ indicators, sources }: CompiledFramework): Map<string, Source> {
  return new Map(
    indicators.flatMap(({ code }, k): [string, Source][] => {
      const source = sources[k];
      return source === null ? [] : [[code, source]];
    }),
  );
}

/** The sheet as it is opened: at the newest visit, on the first indicator without a value of mine. */
export function openSheet(
  { framework, compiled }: SheetRules,
  sheet: ObservationSheet,
): SheetState {
  const { indicators } = compiled;
  const sources = sourcesOf(compiled);
  const own = sheet.me === null ? [] : sheet.observations.filter((o) => o.assessorId === sheet.me);
  const mine = new Map(
    own.map(({ entry, comment, ...place }): [string, Content] => [
      placeKey(place),
      { entry, comment },
    ]),
  );
  const visits = sheet.visits.toSorted((a, b) => a.date.localeCompare(b.date));
  const visit = visits.at(-1) ?? null;
  const open = indicators.find(
    (indicator) =>
      closedAt({ visit, source: sources.get(indicator.code), indicator }) === null &&
      !recordedByMe({ mine, visits }, indicator.code),
  );
  const first = (sheet.mayWrite && open) || indicators[0];
  return {
    framework,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    sources,
    mayWrite: sheet.mayWrite,
    visits,
    visitId: visit?.id ?? null,
    focus: { row: first.code, column: 'value' },
    typing: null,
    expanded: new Set(),
    mine,
    drafts: new Map(),
    asking: null,
    history: emptyHistory,
  };
}

/** What stands in the cell of an indicator at the visit shown; null for nothing. */
export function contentAt(state: SheetState, indicator: string): Content | null {
  if (state.visitId === null) return null;
  return state.mine.get(placeKey({ visitId: state.visitId, indicator })) ?? null;
}

/** The visit that is being recorded; null before there is one. */
export function shownVisit({ visits, visitId }: SheetState): SheetState['visits'][number] | null {
  return visits.find(({ id }) => id === visitId) ?? null;
}

/** Why an indicator takes no value at the visit shown; null where it does. */
export function closed(state: SheetState, code: string): Closed | null {
  const indicator = state.indicators.get(code);
  if (!indicator) return null;
  return closedAt({ visit: shownVisit(state), source: state.sources.get(code), indicator });
}

/** What was begun there; null for nothing. */
export function draftAt(state: SheetState, indicator: string): Draft | null {
  if (state.visitId === null) return null;
  return state.drafts.get(placeKey({ visitId: state.visitId, indicator })) ?? null;
}

/** The checklist answers that the cell shows: begun, else recorded. */
export function answersAt(state: SheetState, indicator: string): ChecklistAnswers {
  const begun = draftAt(state, indicator)?.answers;
  if (begun) return begun;
  const given = givenAt(state, indicator);
  return given?.kind === 'answers' ? given.value : {};
}

/** The findings of a deduction that stand in the cell; nothing found where there are none. */
export function findingsAt(state: SheetState, indicator: string): DeductionFindings {
  const given = givenAt(state, indicator);
  return given?.kind === 'findings' ? given.value : nothingFound;
}

function givenAt(state: SheetState, indicator: string) {
  const entry = contentAt(state, indicator)?.entry;
  const valued = entry?.state === 'value' || entry?.state === 'carried-forward';
  return valued ? kindOfValue(entry.value) : null;
}

/** Whether I have recorded this indicator, at whichever visit. */
export function recordedByMe(state: Pick<SheetState, 'mine' | 'visits'>, code: string): boolean {
  return state.visits.some(({ id }) => state.mine.has(placeKey({ visitId: id, indicator: code })));
}

/** How many indicators an assessor answers at the visit shown, and how many of them I have. */
export function progressOf(state: SheetState): { done: number; of: number } {
  const asked = [...state.indicators.values()].filter(({ code }) => closed(state, code) === null);
  return { done: asked.filter(({ code }) => recordedByMe(state, code)).length, of: asked.length };
}
