import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad';
  readonly children: ReactNode;
}

/** A short word about a thing. */
export function Tag({ tone = 'plain', children }: Props) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
