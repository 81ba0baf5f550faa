import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad';
  /** What it says in full, where there may be too little room for it. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short word about a thing. */
export function Tag({ tone = 'plain', title, children }: Props) {
  return (
    <span className={`tag ${tone}`} title={title}>
      {children}
    </span>
  );
}
