import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Says what to do next. */
  readonly hint?: string;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2 | 3;
  /** The next step, as buttons or links. */
  readonly children?: ReactNode;
}

/** Nothing is here yet, and what to do about it. */
export function EmptyState({ title, hint, level = 2, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  );
}
