import type { Surroundings } from '../surroundings.ts';

/** Who is signed in, by token. Sessions live in memory: a restart signs everybody out. */
export class Sessions {
  readonly #people = new Map<string, string>();
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Opens a session for a person and returns its token: 256 unpredictable bits, base64url. */
  open(personId: string): string {
    const token = this.#surroundings.randomBytes(32).toString('base64url');
    this.#people.set(token, personId);
    return token;
  }

  /** The id of whoever holds `token`, or null. */
  personOf(token: string): string | null {
    return this.#people.get(token) ?? null;
  }

  end(token: string): void {
    this.#people.delete(token);
  }

  /** Ends every session of a person who was deactivated or whose role changed. */
  endAllOf(personId: string): void {
    for (const [token, id] of this.#people) if (id === personId) this.#people.delete(token);
  }

  endAll(): void {
    this.#people.clear();
  }
}
