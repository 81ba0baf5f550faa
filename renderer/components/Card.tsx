import { type ReactNode, useId } from 'react';

interface Props {
  readonly title?: string;
  /** Beside the title, on the right. */
  readonly aside?: ReactNode;
  /** Without inner space: for lists and grids that fill it. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A surface that holds one thing; with a title it is a named region. */
export function Card({ title, aside, flush = false, className, children }: Props) {
  const id = useId();
  const classes = ['card', flush ? 'flush' : '', className].filter(Boolean).join(' ');
  if (title === undefined) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
