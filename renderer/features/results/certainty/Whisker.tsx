import type { DrawnInterval } from '#shared/domain/certainty.ts';
import type { GradeTone } from '#shared/domain/framework/grade-band.ts';

interface Props {
  /** What the picture says, read out in its stead. */
  readonly label: string;
  readonly value: number;
  readonly interval: DrawnInterval;
  /** The ends of the scale that is drawn. */
  readonly from: number;
  readonly to: number;
  /** Where grades begin, as faint lines. */
  readonly bounds: readonly number[];
  readonly tone: GradeTone | null;
}

const width = 118;
const height = 20;
const edge = 5;

/** A value with the interval in which nine of ten draws lie, on the scale of all. */
export function Whisker({ label, value, interval, from, to, bounds, tone }: Props) {
  const x = (at: number): number => {
    const share = to > from ? (at - from) / (to - from) : 0.5;
    return edge + Math.min(1, Math.max(0, share)) * (width - 2 * edge);
  };
  const color = tone === null ? 'var(--ink-2)' : `var(--${tone})`;
  const middle = height / 2;
  return (
    <svg className="whisker" width={width} height={height} role="img" aria-label={label}>
      <line className="whisker-axis" x1={0} x2={width} y1={middle} y2={middle} />
      {bounds.map((bound) => (
        <line key={bound} className="whisker-bound" x1={x(bound)} x2={x(bound)} y1={2} y2={18} />
      ))}
      <g stroke={color} strokeWidth="2">
        <line x1={x(interval.lower)} x2={x(interval.upper)} y1={middle} y2={middle} />
        <line x1={x(interval.lower)} x2={x(interval.lower)} y1={6} y2={14} />
        <line x1={x(interval.upper)} x2={x(interval.upper)} y1={6} y2={14} />
      </g>
      <circle cx={x(value)} cy={middle} r="3.2" fill={color} />
    </svg>
  );
}
