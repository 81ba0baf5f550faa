interface Props {
  readonly label: string;
  readonly quartiles: {
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
  };
  readonly maximum: number;
}

/** The middle half of some totals on the scale of the framework, with their median. */
export function QuartileStrip({ label, quartiles, maximum }: Props) {
  const at = (value: number): number => (100 * value) / maximum;
  const { lower, median, upper } = quartiles;
  return (
    <svg
      className="quartiles"
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line x1="0" x2="100" y1="8" y2="8" className="whisker-axis" />
      <rect x={at(lower)} width={Math.max(0.6, at(upper) - at(lower))} y="3" height="10" />
      <line x1={at(median)} x2={at(median)} y1="0" y2="16" className="quartiles-median" />
    </svg>
  );
}
