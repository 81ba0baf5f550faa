import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'ok' | 'warn' | 'bad';
  /** Read out when it appears: for the answer to what was just done. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** A sentence that stands out, in its tone. */
export function Notice({ tone, live = false, children }: Props) {
  return (
    <div className={`notice ${tone}`} role={live ? 'status' : undefined}>
      <div className="grow">{children}</div>
    </div>
  );
}
