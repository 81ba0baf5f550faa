const drawings = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  promote: 'M13 8H4M8 4L4 8l4 4M2 3v10',
  demote: 'M3 8h9M8 4l4 4-4 4M14 3v10',
  remove: 'M3 5h10M6.5 5V3h3v2M5 5l.6 8h4.8L11 5',
  add: 'M8 3v10M3 8h10',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
} as const;
export type ToolDrawing = keyof typeof drawings;

/** A small drawing on a button; the button says what it does. */
export function ToolIcon({ drawing }: { drawing: ToolDrawing }) {
  return (
    <svg className="tool-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[drawing]} />
    </svg>
  );
}

interface ToolButtonProps {
  readonly drawing: ToolDrawing;
  readonly label: string;
  /** Keys that do the same, as `aria-keyshortcuts` writes them. */
  readonly keys?: string;
  readonly disabled?: boolean;
  onClick(): void;
}

/** A button with a drawing only. */
export function ToolButton({ drawing, label, keys, disabled, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="btn tool"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys === undefined ? label : `${label} (${keys.replaceAll('+', ' ')})`}
      disabled={disabled}
      onClick={onClick}
    >
      <ToolIcon drawing={drawing} />
    </button>
  );
}
