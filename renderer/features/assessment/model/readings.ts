import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Observation } from '#shared/domain/observation.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type { AssessorReading } from '#shared/scoring/consolidate.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { type Content, placeKey } from './place.ts';
import type { SheetState } from './sheet-state.ts';

/** One assessor's observation at one visit, with what consolidation reads in it. */
export interface PlacedReading extends AssessorReading, Content {
  readonly visitId: string;
  /** On whose behalf the visit was made. */
  readonly source: VisitSource;
  readonly assessorId: string;
  readonly mine: boolean;
}

type Source = Pick<Observation, 'visitId' | 'assessorId' | 'indicator' | 'entry' | 'comment'>;

function mySources(state: SheetState, me: string): Source[] {
  return state.visits.flatMap(({ id: visitId }) =>
    [...state.indicators.keys()].flatMap((indicator): Source[] => {
      const content = state.mine.get(placeKey({ visitId, indicator }));
      return content ? [{ ...content, visitId, indicator, assessorId: me }] : [];
    }),
  );
}

/** What consolidation reads in an entry: the engine's reading, a ratio over zero as not assessed. */
function readAs(indicator: Indicator, { entry }: Source): Pick<AssessorReading, 'state' | 'raw'> {
  const read = readObservation(indicator, entry);
  return read.kind === 'read'
    ? { state: read.state, raw: read.raw }
    : { state: entry.state, raw: null };
}

/**
 * Every assessor's observations by indicator, mine as they stand on the screen, in the order in which
 * the core reads them: by day, kind of visit, assessor, source of the visit.
 */
export function readingsOf(
  state: SheetState,
  sheet: ObservationSheet,
): ReadonlyMap<string, readonly PlacedReading[]> {
  const me = sheet.me ?? '';
  const others = sheet.observations.filter((o) => o.assessorId !== sheet.me);
  const visits = new Map(state.visits.map((visit) => [visit.id, visit]));
  const leads = new Set(sheet.assessors.filter((one) => one.lead).map((one) => one.id));
  const place = ({ visitId, assessorId }: Source): string => {
    const visit = visits.get(visitId);
    return `${visit?.date} ${visit?.kind} ${assessorId} ${visit?.source}`;
  };
  const sources = [...others, ...mySources(state, me)]
    .map((source) => ({ source, order: place(source) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const readings = new Map<string, PlacedReading[]>();
  sources.forEach(({ source }, order) => {
    const indicator = state.indicators.get(source.indicator);
    const visit = visits.get(source.visitId);
    if (!indicator || !visit) return;
    const { visitId, assessorId, entry, comment } = source;
    const list = readings.get(source.indicator) ?? [];
    list.push({
      visitId,
      source: visit.source,
      assessorId,
      entry,
      comment,
      mine: assessorId === me,
      ...readAs(indicator, source),
      lead: leads.has(assessorId),
      date: visit.date,
      order,
    });
    readings.set(source.indicator, list);
  });
  return readings;
}
