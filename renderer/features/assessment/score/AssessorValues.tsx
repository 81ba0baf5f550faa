import { useI18n } from '../../../i18n/i18n.tsx';
import { scoreText } from '../words/figures.ts';

interface Props {
  /** Everybody's values; null where there are none. */
  readonly text: string | null;
  /** How far apart the assessors are, in score points, when that is more than tolerated. */
  readonly apart: number | undefined;
  readonly tolerance: number | undefined;
  /** What moderation settled; null where it did not. */
  readonly settled: string | null;
}

/** What everybody recorded, marked where the assessors are too far apart, and what was settled. */
export function AssessorValues({ text, apart, tolerance, settled }: Props) {
  const { t, format } = useI18n();
  if (settled !== null) {
    const whole = t('sheet.settled', { value: settled, said: text ?? '—' });
    return (
      <span className="clip" title={whole}>
        {text !== null && <s>{text}</s>} <b>{settled}</b>
        <span className="visually-hidden">{whole}</span>
      </span>
    );
  }
  if (text === null) return <span className="ink-3">—</span>;
  if (apart === undefined) {
    return (
      <span className="clip" title={text}>
        {text}
      </span>
    );
  }
  const hint = t('sheet.apart', {
    points: scoreText(format, apart),
    tolerance: scoreText(format, tolerance ?? 0),
  });
  return (
    <span className="apart clip" title={`${text}. ${hint}`}>
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
        <path d="M5.5 1 10.3 9.7H.7z" />
      </svg>
      {text}
      <span className="visually-hidden">{hint}</span>
    </span>
  );
}
