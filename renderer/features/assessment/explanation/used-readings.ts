import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Consensus } from '#shared/domain/consensus.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { Source } from '#shared/domain/source.ts';
import {
  type AssessorReading,
  type Consolidated,
  consolidate,
} from '#shared/scoring/consolidate.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

/** What an indicator's observations came to, and which of them made the value. */
export interface ConsolidatedStory extends Consolidated {
  readonly used: readonly ExplainedObservation[];
  /** The lead decides by the rule, and recorded no value. */
  readonly leadAbsent: boolean;
  /** Moderation settled it: the value does not rest on any observation. */
  readonly isSettled: boolean;
}

/** How the observations of an indicator become one value. */
export interface ConsolidationFacts {
  readonly rule: ConsolidationRule;
  /** Of the indicator, those that count: `countingFor`. */
  readonly observations: readonly ExplainedObservation[];
  /** What moderation settled; null where it did not. */
  readonly settled: Pick<Consensus, 'entry' | 'raw'> | null;
}

/** Who scores an indicator; null where anybody does. */
export function sourceOf({ compiled }: ExplanationFacts, code: string): Source | null {
  return compiled.sources[compiled.indicatorIndex.get(code) ?? -1] ?? null;
}

/** The observations of an indicator that count: those of visits made on its source's behalf. */
export function countingFor(facts: ExplanationFacts, code: string): ExplainedObservation[] {
  const source = sourceOf(facts, code);
  return facts.observations.filter(
    (one) => one.indicator === code && (source === null || one.visitSource === source),
  );
}

/**
 * What moderation settled for an indicator; null where it did not. Who may not know of moderation learns that it
 * settled the value where assessors differ and the indicator is not unresolved.
 */
export function settledFor(
  facts: ExplanationFacts,
  code: string,
): Pick<Consensus, 'entry' | 'raw'> | null {
  const known = facts.settled.get(code);
  if (known || facts.rule !== 'consensus' || facts.unresolved.includes(code)) return known ?? null;
  const observations = countingFor(facts, code);
  const differs = consolidatedStory({ rule: 'consensus', observations, settled: null }).unresolved;
  const node = facts.result.nodes.find((one) => one.code === code);
  if (!differs || !node || node.state === null || node.state === 'carried-forward') return null;
  const { state, raw } = node;
  if (state === 'value') return raw === null ? null : { entry: { state, value: raw }, raw };
  return { entry: { state }, raw: null };
}

function readingOf(one: ExplainedObservation, order: number): AssessorReading {
  const overZero = one.entry.state === 'value' && one.raw === null;
  const state = overZero ? 'not-assessed' : one.entry.state;
  return { state, raw: one.raw, lead: one.lead, date: one.visitDate, order };
}

/**
 * Tells how observations were consolidated. Which of them count is asked of the engine itself: under
 * `lead` and `latest` those count whose change would change the value; the other rules rest on all.
 */
export function consolidatedStory(facts: ConsolidationFacts): ConsolidatedStory {
  const { rule, observations, settled } = facts;
  const readings = observations.map(readingOf);
  if (rule === 'consensus' && settled !== null) {
    const { spread } = consolidate(rule, readings);
    const { raw } = settled;
    const state =
      settled.entry.state === 'value' && raw === null ? 'not-assessed' : settled.entry.state;
    const whole = { unresolved: false, leadAbsent: false, isSettled: true };
    return { state, raw, spread, used: [], ...whole };
  }
  const consolidated = consolidate(rule, readings);
  const counts = (reading: AssessorReading, index: number): boolean => {
    if (reading.raw === null) return false;
    if (rule !== 'lead' && rule !== 'latest') return true;
    const changed = readings.with(index, { ...reading, raw: reading.raw + 1 });
    return consolidate(rule, changed).raw !== consolidated.raw;
  };
  const used = observations.filter((_, index) => counts(readings[index], index));
  const leadAbsent = rule === 'lead' && used.length > 0 && !used.some((one) => one.lead);
  return { ...consolidated, used, leadAbsent, isSettled: false };
}
