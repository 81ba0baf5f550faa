const drawings = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  promote: 'M13 8H4M8 4L4 8l4 4M2 3v10',
  demote: 'M3 8h9M8 4l4 4-4 4M14 3v10',
  remove: 'M3 5h10M6.5 5V3h3v2M5 5l.6 8h4.8L11 5',
  add: 'M8 3v10M3 8h10',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2zM9.4 4.4l2.2 2.2',
  open: 'M3.5 6L8 10.5 12.5 6',
  close: 'M3.5 10L8 5.5 12.5 10',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  split: 'M2 8h4M10 8h4M8 3v10M4.5 5.5L2 8l2.5 2.5M11.5 5.5L14 8l-2.5 2.5',
  merge: 'M8 3v10M2 8h4M10 8h4M4 6l2 2-2 2M12 6l-2 2 2 2',
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
