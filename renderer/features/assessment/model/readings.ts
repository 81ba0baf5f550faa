import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Observation } from '#shared/domain/observation.ts';
import type { AssessorReading } from '#shared/scoring/consolidate.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { type Content, placeKey } from './place.ts';
import type { SheetState } from './sheet-state.ts';

/** One assessor's observation at one visit, with what consolidation reads in it. */
export interface PlacedReading extends AssessorReading, Content {
  readonly visitId: string;
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

function rawOf(indicator: Indicator, source: Source): number | null {
  const read = readObservation(indicator, source.entry);
  return read.kind === 'read' ? read.raw : null;
}

/**
 * Every assessor's observations by indicator, mine as they stand on the screen, in the order in which
 * the core reads them: by day, kind of visit, assessor.
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
    return `${visit?.date} ${visit?.kind} ${assessorId}`;
  };
  const sources = [...others, ...mySources(state, me)]
    .map((source) => ({ source, order: place(source) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const readings = new Map<string, PlacedReading[]>();
  sources.forEach(({ source }, order) => {
    const indicator = state.indicators.get(source.indicator);
    if (!indicator) return;
    const { visitId, assessorId, entry, comment } = source;
    const list = readings.get(source.indicator) ?? [];
    list.push({
      visitId,
      assessorId,
      entry,
      comment,
      mine: assessorId === me,
      state: entry.state,
      raw: rawOf(indicator, source),
      lead: leads.has(assessorId),
      date: visits.get(visitId)?.date ?? '',
      order,
    });
    readings.set(source.indicator, list);
  });
  return readings;
}
