import { Link } from 'wouter';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** A token: `var(--g5)`. */
  readonly color: string;
  readonly href?: string;
  /** What the page that opens finds in `history.state`. */
  readonly state?: unknown;
}

/** Parts of a whole, side by side, each named with its number below; empty parts are only named. */
export function StackedBar({ label, parts }: { label: string; parts: readonly Part[] }) {
  return (
    <div className="stacked">
      <div className="stacked-bar" aria-hidden="true">
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <i key={part.key} style={{ flexGrow: part.value, background: part.color }} />
          ))}
      </div>
      <ul className="stacked-legend" aria-label={label}>
        {parts.map((part) => (
          <li key={part.key} className={part.value === 0 ? 'nil' : undefined}>
            <i aria-hidden="true" style={{ background: part.color }} />
            {part.href ? (
              <Link href={part.href} state={part.state}>
                {part.label}
              </Link>
            ) : (
              part.label
            )}{' '}
            <b>{part.value}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
