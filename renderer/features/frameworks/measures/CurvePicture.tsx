import type { Measure } from '#shared/domain/framework/measure.ts';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { type CurvePreview, type CurveRow, previewOf } from '../model/curve-preview.ts';

const width = 300;
const height = 118;
const left = 30;
const right = 292;
const top = 8;
const bottom = 92;

function words(row: CurveRow, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const n = (value: number): string => format.number(value);
  if (row.kind === 'line') {
    const { x0, x1, y0, y1 } = row;
    return t('frameworks.preview.line', { x0: n(x0), x1: n(x1), y0: n(y0), y1: n(y1) });
  }
  const { from, to, score } = row;
  if (from === null) {
    return t('frameworks.preview.below', { to: to === null ? '' : n(to), score: n(score) });
  }
  if (to === null) return t('frameworks.preview.from', { from: n(from), score: n(score) });
  return t('frameworks.preview.between', { from: n(from), to: n(to), score: n(score) });
}

/** The curve by which a measure scores, and the same in words. */
export function CurvePicture({ measure }: { measure: Measure }) {
  const i18n = useI18n();
  const { t } = i18n;
  const preview = previewOf(measure);
  return (
    <figure className="curve">
      <Drawing preview={preview} label={t('frameworks.preview.title')} />
      <details>
        <summary>{t('frameworks.preview.table')}</summary>
        <ul>
          {preview.rows.map((row) => (
            <li key={words(row, i18n)}>{words(row, i18n)}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function Drawing({ preview, label }: { preview: CurvePreview; label: string }) {
  const { format } = useI18n();
  const [low, high] = preview.domain;
  const x = (value: number): number => left + ((value - low) / (high - low || 1)) * (right - left);
  const y = (score: number): number => bottom - (score / 100) * (bottom - top);
  const line = preview.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${left} ${y(score)}H${right}`} className="curve-grid" />
          <text x={left - 6} y={y(score) + 3} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <polyline points={line} className="curve-line" />
      {apart(preview.ticks, x).map((value) => (
        <text key={value} x={x(value)} y={height - 10} textAnchor="middle">
          {format.number(value)}
        </text>
      ))}
    </svg>
  );
}

/** The values whose labels do not run into the one before. */
function apart(ticks: readonly number[], x: (value: number) => number): number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (before === undefined || x(tick) - x(before) >= 30) kept.push(tick);
  }
  return kept;
}
