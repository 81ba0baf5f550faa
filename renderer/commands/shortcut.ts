const sequencePause = 1_000;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** A key press as shortcuts are written: `mod+k`, `?`; null when it is none, or typing into a field. */
export function pressOf(event: KeyPress): string | null {
  if (event.altKey || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `mod+${key}`;
  return isTyping(event.target) ? null : key;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]');
}

/** Puts presses together to shortcuts; two keys in turn have a second. */
export class ShortcutReader {
  #previous: { readonly press: string; readonly at: number } | null = null;

  /** The shortcuts that end with this press: the sequence first, then the key alone. */
  read(press: string, at: number): string[] {
    const previous = this.#previous;
    this.#previous = { press, at };
    if (previous && at - previous.at <= sequencePause) return [`${previous.press} ${press}`, press];
    return [press];
  }
}
