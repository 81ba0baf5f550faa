import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  /** Beside the name: what sets this part apart. */
  readonly note?: ReactNode;
  readonly focused: boolean;
  /** What stands in its cell. */
  readonly children: ReactNode;
}

/** A row below an indicator that was opened. */
export function PartLine({ id, index, name, note, focused, children }: Props) {
  return (
    <tr className={focused ? 'item on' : 'item'} aria-rowindex={index + 2}>
      <td />
      <th scope="row" className="name" title={name}>
        <span className="name-lines">
          {name}
          {note}
        </span>
      </th>
      <td className="value-cell" colSpan={4} data-cell={`${id} value`} tabIndex={focused ? 0 : -1}>
        <span className="value-box">{children}</span>
      </td>
    </tr>
  );
}
