import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { Source } from '#shared/domain/source.ts';
import type { ExportedObservation } from '../round-export.ts';

/** Whether an observation has a value to read. */
export const hasValue = (one: ExportedObservation): boolean =>
  one.raw !== null && (one.state === 'value' || one.state === 'carried-forward');

/** Whether an observation has a value that counts for an indicator of `source`; null: of anybody's. */
export const isRead = (one: ExportedObservation, source: Source | null): boolean =>
  hasValue(one) && (source === null || one.source === source);

/**
 * Which observations of one block the round's rule uses: what the column "counts" says of each row.
 *
 * @param block in the order in which they stand: of one day, the later row is the newer
 * @param source whose visits count; null: anybody's
 */
export function countingRows(
  rule: ConsolidationRule,
  block: readonly ExportedObservation[],
  source: Source | null,
): boolean[] {
  const newest = (rows: readonly ExportedObservation[]) =>
    rows.reduce((day, one) => (one.visitDate > day ? one.visitDate : day), '');
  const reads = (one: ExportedObservation) => isRead(one, source);
  const valued = block.filter(reads);
  const byLead = valued.filter((one) => one.lead);
  if (rule === 'latest') {
    const day = newest(valued);
    return block.map((one) => reads(one) && one.visitDate === day);
  }
  if (rule === 'lead' && byLead.length > 0) {
    const day = newest(byLead);
    const chosen = byLead.findLast((one) => one.visitDate === day);
    return block.map((one) => one === chosen);
  }
  return block.map(reads);
}
