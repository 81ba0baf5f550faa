import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { ExportedObservation } from '../round-export.ts';

/** Whether an observation has a value to count. */
export const hasValue = (one: ExportedObservation): boolean =>
  one.raw !== null && (one.state === 'value' || one.state === 'carried-forward');

/**
 * Which observations of one block the round's rule uses: what the column "counts" says of each row.
 *
 * @param block in the order in which they stand: of one day, the later row is the newer
 */
export function countingRows(
  rule: ConsolidationRule,
  block: readonly ExportedObservation[],
): boolean[] {
  const newest = (rows: readonly ExportedObservation[]) =>
    rows.reduce((day, one) => (one.visitDate > day ? one.visitDate : day), '');
  const valued = block.filter(hasValue);
  const byLead = valued.filter((one) => one.lead);
  if (rule === 'latest') {
    const day = newest(valued);
    return block.map((one) => hasValue(one) && one.visitDate === day);
  }
  if (rule === 'lead' && byLead.length > 0) {
    const day = newest(byLead);
    const chosen = byLead.findLast((one) => one.visitDate === day);
    return block.map((one) => one === chosen);
  }
  return block.map(hasValue);
}
