/**
 * Keeps what arrives until the page listens: a file can be opened before the page has started.
 *
 * `all` keeps everything and hands it to the first listener; `latest` also tells every later listener
 * the last thing that arrived.
 */
export class Inbox<Item> {
  readonly #keeps: 'all' | 'latest';
  readonly #listeners = new Set<(item: Item) => void>();
  #kept: Item[] = [];

  constructor(keeps: 'all' | 'latest') {
    this.#keeps = keeps;
  }

  put(item: Item): void {
    if (this.#keeps === 'latest') this.#kept = [item];
    else if (this.#listeners.size === 0) this.#kept.push(item);
    for (const listener of this.#listeners) listener(item);
  }

  /** Adds a listener, which gets what was kept; answers how to remove it. */
  listen(listener: (item: Item) => void): () => void {
    const waiting = this.#kept;
    if (this.#keeps === 'all') this.#kept = [];
    this.#listeners.add(listener);
    for (const item of waiting) listener(item);
    return () => void this.#listeners.delete(listener);
  }
}
