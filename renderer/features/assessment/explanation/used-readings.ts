import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import {
  type AssessorReading,
  type Consolidated,
  consolidate,
} from '#shared/scoring/consolidate.ts';

/** What an indicator's observations came to, and which of them made the value. */
export interface ConsolidatedStory extends Consolidated {
  readonly used: readonly ExplainedObservation[];
  /** The lead decides by the rule, and recorded no value. */
  readonly leadAbsent: boolean;
}

function readingOf(one: ExplainedObservation, order: number): AssessorReading {
  return { state: one.entry.state, raw: one.raw, lead: one.lead, date: one.visitDate, order };
}

/**
 * Tells how observations were consolidated. Which of them count is asked of the engine itself: under
 * `lead` and `latest` those count whose change would change the value; a mean or median rests on all.
 */
export function consolidatedStory(
  rule: ConsolidationRule,
  observations: readonly ExplainedObservation[],
): ConsolidatedStory {
  const readings = observations.map(readingOf);
  const consolidated = consolidate(rule, readings);
  const counts = (reading: AssessorReading, index: number): boolean => {
    if (reading.raw === null) return false;
    if (rule === 'mean' || rule === 'median') return true;
    const changed = readings.with(index, { ...reading, raw: reading.raw + 1 });
    return consolidate(rule, changed).raw !== consolidated.raw;
  };
  const used = observations.filter((_, index) => counts(readings[index], index));
  const leadAbsent = rule === 'lead' && used.length > 0 && !used.some((one) => one.lead);
  return { ...consolidated, used, leadAbsent };
}
