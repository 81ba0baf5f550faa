import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** A quiet line below the title. */
  readonly lead?: ReactNode;
  /** What leads up, before the title. */
  readonly back?: ReactNode;
  /** Buttons on the right. */
  readonly children?: ReactNode;
}

/** The head of a page: its one `h1` and what can be done here. */
export function PageHeader({ title, lead, back, children }: Props) {
  return (
    <div className="head">
      <div className="head-text">
        {back && <div className="head-back">{back}</div>}
        <h1>{title}</h1>
        {lead !== undefined && <div className="lead">{lead}</div>}
      </div>
      <span className="grow" />
      {children}
    </div>
  );
}
