import { type ToolDrawing, ToolIcon } from './ToolIcon.tsx';

interface Props {
  readonly drawing: ToolDrawing;
  readonly label: string;
  /** Keys that do the same, as `aria-keyshortcuts` writes them. */
  readonly keys?: string;
  /** Finds the button again after what it belongs to has moved. */
  readonly act?: string;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

/** A button with a drawing only. */
export function ToolButton({ drawing, label, keys, act, expanded, disabled, onClick }: Props) {
  return (
    <button
      type="button"
      className="btn tool"
      data-act={act}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      title={keys === undefined ? label : `${label} (${keys.replaceAll('+', ' ')})`}
      disabled={disabled}
      onClick={onClick}
    >
      <ToolIcon drawing={drawing} />
    </button>
  );
}
