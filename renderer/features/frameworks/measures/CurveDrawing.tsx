import { type PointerEvent, useState } from 'react';
import { scoreOn } from '#shared/scoring/curve.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { CurvePoint, CurvePreview } from '../model/curve-preview.ts';

const width = 300;
const height = 124;
const left = 30;
const right = 292;
const top = 14;
const bottom = 96;

interface Props {
  readonly preview: CurvePreview;
  readonly label: string;
  /** Of others to compare with. */
  readonly dots?: readonly CurvePoint[];
  /** The value being tried. */
  readonly tried: CurvePoint | null;
  /** A click takes the value under the pointer. */
  onTry?(x: number): void;
}

/** A curve from value to score; under the pointer the value and the score it earns. */
export function CurveDrawing({ preview, label, dots = [], tried, onTry }: Props) {
  const { format } = useI18n();
  const [hovered, setHovered] = useState<number | null>(null);
  const [low, high] = preview.domain;
  const inside = (value: number): number => Math.min(high, Math.max(low, value));
  const x = (value: number): number =>
    left + ((inside(value) - low) / (high - low || 1)) * (right - left);
  const y = (score: number): number => bottom - (score / 100) * (bottom - top);
  const line = preview.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
  const valueAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * width;
    const share = Math.min(1, Math.max(0, (across - left) / (right - left)));
    return rounded(low + share * (high - low), high - low);
  };
  const shown = hovered === null ? tried : { x: hovered, y: scoreOn(preview.curve, hovered) };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      onPointerMove={(event) => setHovered(valueAt(event))}
      onPointerLeave={() => setHovered(null)}
      onPointerDown={(event) => onTry?.(valueAt(event))}
    >
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${left} ${y(score)}H${right}`} className="curve-grid" />
          <text x={left - 6} y={y(score) + 3} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <polyline points={line} className="curve-line" />
      {dots.map((dot, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal peers are equal dots
        <circle key={i} cx={x(dot.x)} cy={y(dot.y)} r={2.5} className="curve-dot" />
      ))}
      {apart(preview.ticks, x).map((value) => (
        <text
          key={value}
          x={x(value)}
          y={height - 14}
          textAnchor={anchorAt((x(value) - left) / (right - left))}
        >
          {format.number(value)}
        </text>
      ))}
      {shown && (
        <g className="curve-reading">
          <path d={`M${x(shown.x)} ${top}V${bottom}`} className="curve-cross" />
          <circle cx={x(shown.x)} cy={y(shown.y)} r={4} />
          <text
            x={Math.min(right - 4, Math.max(left + 4, x(shown.x)))}
            y={top - 4}
            textAnchor={anchorAt((x(shown.x) - left) / (right - left), 0.15)}
          >
            {`${format.number(shown.x)} → ${format.number(Math.round(shown.y * 10) / 10)}`}
          </text>
        </g>
      )}
    </svg>
  );
}

/** On which side of a place words stand, so that they do not leave the picture. */
function anchorAt(share: number, edge = 0.05): 'start' | 'middle' | 'end' {
  if (share < edge) return 'start';
  return share > 1 - edge ? 'end' : 'middle';
}

/** The value to about three figures of the range shown: no pointer is finer. */
function rounded(value: number, range: number): number {
  const unit = 10 ** (Math.floor(Math.log10(range || 1)) - 2);
  return Number((Math.round(value / unit) * unit).toPrecision(12));
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
