/** Something a person can do from anywhere, by the palette or by its keys. */
export interface Command {
  readonly id: string;
  readonly section: 'go' | 'do' | 'providers' | 'view';
  /** In the reader's language. */
  readonly title: string;
  /** `mod+k` (Ctrl, or Cmd on a Mac), a single key such as `?`, or two keys in turn such as `g o`. */
  readonly shortcut?: string;
  run(): void;
}

/** Finds commands for a text, such as providers by name. */
export type CommandSearch = (text: string, signal: AbortSignal) => Promise<readonly Command[]>;
