import { Link } from 'wouter';

interface Props {
  readonly value: string;
  readonly label: string;
  /** Where the figure opens. */
  readonly href?: string;
  /** What the page that opens finds in `history.state`. */
  readonly state?: unknown;
}

/** A figure that matters, with its name. */
export function Kpi({ value, label, href, state }: Props) {
  const body = (
    <>
      <b>{value}</b>
      <span>{label}</span>
    </>
  );
  return href === undefined ? (
    <div className="card kpi">{body}</div>
  ) : (
    <Link href={href} state={state} className="card kpi">
      {body}
    </Link>
  );
}
