import type { ConsensusEntry } from '#shared/domain/consensus.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ObservationEntry, ObservedValue } from '#shared/domain/observation.ts';
import { type ObservationProblem, readObservation } from '#shared/scoring/read-observation.ts';
import { nothingFound } from './findings.ts';
import type { PlacedReading } from './readings.ts';

/** Something that an assessor said and that can be settled on. */
export interface SettlementOption {
  readonly entry: ConsensusEntry;
  /** Who said it; several said the same. */
  readonly assessorIds: readonly string[];
}

/** An entry as moderation would write it: an older value becomes one of its day, reasons are its own. */
export function asSettled(entry: ObservationEntry): ConsensusEntry {
  return entry.state === 'value' || entry.state === 'carried-forward'
    ? { state: 'value', value: entry.value }
    : { state: entry.state };
}

/** What the assessors said, each once, in the order in which it was recorded. */
export function settlementOptions(readings: readonly PlacedReading[]): SettlementOption[] {
  const options = new Map<string, SettlementOption>();
  for (const { entry: said, assessorId } of readings) {
    const entry = asSettled(said);
    const key = JSON.stringify(entry);
    const before = options.get(key)?.assessorIds ?? [];
    options.set(key, { entry, assessorIds: [...new Set([...before, assessorId])] });
  }
  return [...options.values()];
}

/** Why an entry cannot be settled on; empty where it can. */
export function problemsOf(
  indicator: Indicator,
  entry: ConsensusEntry | null,
  reason: string,
): readonly ObservationProblem[] {
  if (entry === null) return [];
  const read = readObservation(
    indicator,
    entry.state === 'value' ? entry : { state: entry.state, reason: reason === '' ? '-' : reason },
  );
  return read.kind === 'refused' ? read.problems : [];
}

/** What a value of one's own starts from; null for measures whose value is typed. */
export function emptyValue(measure: Measure): ObservedValue | null {
  if (measure.kind === 'checklist') return {};
  return measure.kind === 'deduction' ? nothingFound : null;
}
