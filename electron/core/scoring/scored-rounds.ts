import type { Connection } from '../database/driver.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import type { ScoredRound } from './score-round.ts';

/** How many rounds are kept: the one at work and the ones it is compared with. */
const kept = 4;

interface Kept {
  readonly version: number;
  readonly scored: Promise<ScoredRound>;
}

/**
 * The rounds scored lately, for as long as nothing in the workspace changes. A page of results, a rank and
 * an export then rest on one reading of the observations; who asks while it is read waits for the same one.
 */
export class ScoredRounds {
  readonly #rounds = new Map<string, Kept>();
  /** The open file: what another one scored is nothing here. */
  #connection: Connection | null = null;

  /** The round as scored at this state of the file, by `score` where that is not known. */
  async get(
    { connection, kysely }: Pick<OpenDatabase, 'connection' | 'kysely'>,
    roundId: string,
    score: () => Promise<ScoredRound>,
  ): Promise<ScoredRound> {
    if (this.#connection !== connection) this.#rounds.clear();
    this.#connection = connection;
    // Taken with the connection in hand: what a running transaction has changed so far may yet be undone.
    const version = await kysely.connection().execute(async () => changesOf(connection));
    const known = this.#rounds.get(roundId);
    if (known?.version === version) return known.scored;
    const scored = score();
    this.#keep(roundId, { version, scored }, connection);
    return scored;
  }

  clear(): void {
    this.#rounds.clear();
    this.#connection = null;
  }

  #keep(roundId: string, round: Kept, connection: Connection): void {
    if (this.#connection !== connection) return;
    this.#rounds.delete(roundId);
    this.#rounds.set(roundId, round);
    for (const oldest of [...this.#rounds.keys()].slice(0, -kept)) this.#rounds.delete(oldest);
    round.scored.catch(() => {
      if (this.#rounds.get(roundId) === round) this.#rounds.delete(roundId);
    });
  }
}

/** How many rows this connection has changed; no other connection can write while the file is locked. */
function changesOf(connection: Connection): number {
  return Number(connection.prepare('SELECT total_changes()').pluck().get());
}
