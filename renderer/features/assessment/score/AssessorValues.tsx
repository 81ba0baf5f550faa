import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { PlacedReading } from '../model/readings.ts';
import { entryText } from '../words/entry-text.ts';
import { scoreText } from '../words/figures.ts';

interface Props {
  readonly indicator: Indicator;
  readonly readings: readonly PlacedReading[];
  /** How far apart the assessors are, in score points, when that is more than tolerated. */
  readonly apart: number | undefined;
}

/** Everybody's values: those of one visit side by side, one visit after the other. */
export function AssessorValues({ indicator, readings, apart }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (readings.length === 0) return <span className="ink-3">—</span>;
  const visits = Map.groupBy(readings, (reading) => reading.visitId);
  const text = [...visits.values()]
    .map((ofVisit) => ofVisit.map((one) => entryText(indicator, one.entry, i18n)).join(' · '))
    .join(' → ');
  if (apart === undefined) return <span className="clip">{text}</span>;
  const hint = t('sheet.apart', {
    points: scoreText(format, apart),
    tolerance: scoreText(format, indicator.tolerance ?? 0),
  });
  return (
    <span className="apart clip" title={hint}>
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
        <path d="M5.5 1 10.3 9.7H.7z" />
      </svg>
      {text}
      <span className="visually-hidden">{hint}</span>
    </span>
  );
}
