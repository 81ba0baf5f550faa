import type { ReactNode } from 'react';

/** The headings of a short table: `HeadCell`s. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

interface CellProps {
  /** Over numbers, which stand at the end of their column. */
  readonly number?: boolean;
  readonly children: ReactNode;
}

/** The heading of a column. */
export function HeadCell({ number = false, children }: CellProps) {
  return (
    <th scope="col" className={number ? 'number' : undefined}>
      {children}
    </th>
  );
}
