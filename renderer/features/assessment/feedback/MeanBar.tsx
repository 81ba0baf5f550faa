interface Props {
  /** 0 to 100. */
  readonly mean: number | null;
  readonly deviation: number | null;
}

/** A mean on a line from 0 to 100, with one standard deviation to both sides. The figures stand beside it. */
export function MeanBar({ mean, deviation }: Props) {
  if (mean === null) return null;
  const low = Math.max(0, mean - (deviation ?? 0));
  const high = Math.min(100, mean + (deviation ?? 0));
  return (
    <svg className="mean-bar" viewBox="0 0 200 20" width="200" height="20" aria-hidden="true">
      <line x1="0" x2="200" y1="10" y2="10" className="axis" />
      <line x1={low * 2} x2={high * 2} y1="10" y2="10" className="spread" />
      <circle cx={mean * 2} cy="10" r="4" />
    </svg>
  );
}
