import { ToolButton } from './ToolButton.tsx';

interface Props {
  /** What moving up and down is called. */
  readonly up: string;
  readonly down: string;
  readonly place: number;
  readonly count: number;
  onMove(from: number, to: number): void;
}

/** The buttons that move a row of a short list; Alt with arrows does the same. */
export function MoveButtons({ up, down, place, count, onMove }: Props) {
  return (
    <>
      <ToolButton
        drawing="up"
        act="up"
        label={up}
        keys="Alt+ArrowUp"
        disabled={place === 0}
        onClick={() => onMove(place, place - 1)}
      />
      <ToolButton
        drawing="down"
        act="down"
        label={down}
        keys="Alt+ArrowDown"
        disabled={place === count - 1}
        onClick={() => onMove(place, place + 1)}
      />
    </>
  );
}
