import { rmSync } from 'node:fs';

/** A written file that waits to be fetched. */
export interface Download {
  readonly path: string;
  readonly name: string;
  /** The person who made it; null for the operator. */
  readonly owner: string | null;
}

/** Files that jobs have made; each is fetched once, by its maker, and is gone then. */
export class Downloads {
  readonly #waiting = new Map<string, Download>();

  add(id: string, download: Download): void {
    this.#waiting.set(id, download);
  }

  /** Takes a download out, or gives null when there is none of this id for this owner. */
  take(id: string, owner: string | null): Download | null {
    const download = this.#waiting.get(id);
    if (!download || download.owner !== owner) return null;
    this.#waiting.delete(id);
    return download;
  }

  /** Deletes what nobody fetched. */
  clear(): void {
    for (const { path } of this.#waiting.values()) rmSync(path, { force: true });
    this.#waiting.clear();
  }
}
