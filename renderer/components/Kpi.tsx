import { Link } from 'wouter';

interface Props {
  readonly value: string;
  readonly label: string;
  /** Where the figure opens. */
  readonly href?: string;
}

/** A figure that matters, with its name. */
export function Kpi({ value, label, href }: Props) {
  const body = (
    <>
      <b>{value}</b>
      <span>{label}</span>
    </>
  );
  return href === undefined ? (
    <div className="card kpi">{body}</div>
  ) : (
    <Link href={href} className="card kpi">
      {body}
    </Link>
  );
}
