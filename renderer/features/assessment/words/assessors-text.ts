import type { Indicator } from '#shared/domain/framework/node.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import type { PlacedReading } from '../model/readings.ts';
import { entryText } from './entry-text.ts';

/** Everybody's values in a line: those of one visit side by side, one visit after the other. */
export function assessorsText(
  indicator: Indicator,
  readings: readonly PlacedReading[],
  i18n: I18n,
): string | null {
  if (readings.length === 0) return null;
  const visits = Map.groupBy(readings, (reading) => reading.visitId);
  return [...visits.values()]
    .map((ofVisit) => ofVisit.map((one) => entryText(indicator, one.entry, i18n)).join(' · '))
    .join(' → ');
}
