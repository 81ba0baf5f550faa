import type { ReactNode } from 'react';

interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly color: string;
}

/** Numbers as bars of one scale, each with its label and its figure. */
export function BarList({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="bars-label">{bar.label}</span>
          <span className="bars-track" aria-hidden="true">
            <i style={{ width: `${(100 * bar.value) / most}%`, background: bar.color }} />
          </span>
          <span className="bars-value">{bar.value}</span>
        </li>
      ))}
    </ul>
  );
}
