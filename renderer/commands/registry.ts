import type { Command, CommandSearch } from './command.ts';

/** The commands of everything that is on the screen now. */
export class CommandRegistry {
  readonly #sources = new Set<() => readonly Command[]>();
  #search: CommandSearch | null = null;

  /** Adds commands that are read when they are needed; answers how to take them away. */
  add(source: () => readonly Command[]): () => void {
    this.#sources.add(source);
    return () => void this.#sources.delete(source);
  }

  setSearch(search: CommandSearch | null): void {
    this.#search = search;
  }

  all(): Command[] {
    return [...this.#sources].flatMap((source) => source());
  }

  async search(text: string, signal: AbortSignal): Promise<readonly Command[]> {
    return this.#search ? this.#search(text, signal) : [];
  }
}
