import { newestEvent, roundChangedSince } from '../audit/round-changes.ts';
import type { Connection } from '../database/driver.ts';
import type { OpenDatabase } from '../database/open-database.ts';

interface Kept<Made> {
  /** The newest audit event before it was made. */
  readonly asOf: number;
  readonly made: Promise<Made>;
}

/**
 * What was made of rounds lately, each for as long as nothing is done that its round's results may hang on.
 * Who asks while it is made waits for the same one.
 */
export class KeptByRound<Made> {
  readonly #rounds = new Map<string, Kept<Made>>();
  /** How many rounds are kept. */
  readonly #most: number;
  /** The open file: what was made of another one is nothing here. */
  #connection: Connection | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept of the round as it stands, or else what `make` makes of what is committed by then. */
  async get(
    { connection, kysely }: Pick<OpenDatabase, 'connection' | 'kysely'>,
    roundId: string,
    make: () => Promise<Made>,
  ): Promise<Made> {
    if (this.#connection !== connection) this.#rounds.clear();
    this.#connection = connection;
    // With the connection in hand: what a running transaction has changed so far may yet be undone.
    const { made } = await kysely.connection().execute(async () => {
      const kept = this.#rounds.get(roundId);
      if (kept && !roundChangedSince(connection, roundId, kept.asOf)) return kept;
      const anew = { asOf: newestEvent(connection), made: make() };
      this.#keep(roundId, anew, connection);
      return anew;
    });
    return made;
  }

  clear(): void {
    this.#rounds.clear();
    this.#connection = null;
  }

  #keep(roundId: string, round: Kept<Made>, connection: Connection): void {
    if (this.#connection !== connection) return;
    this.#rounds.delete(roundId);
    this.#rounds.set(roundId, round);
    for (const oldest of [...this.#rounds.keys()].slice(0, -this.#most)) {
      this.#rounds.delete(oldest);
    }
    round.made.catch(() => {
      if (this.#rounds.get(roundId) === round) this.#rounds.delete(roundId);
    });
  }
}
