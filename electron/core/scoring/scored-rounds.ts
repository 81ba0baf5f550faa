import type { Connection } from '../database/driver.ts';
import type { ScoredRound } from './round-results.ts';

/** How many rounds are kept: the one at work and the ones it is compared with. */
const kept = 4;

interface Kept {
  readonly version: number;
  readonly scored: ScoredRound;
}

/**
 * The rounds scored lately, for as long as nothing in the workspace changes. A page of results, a rank and
 * an export then rest on one reading of the observations.
 */
export class ScoredRounds {
  readonly #rounds = new Map<string, Kept>();
  /** The open file: what another one scored is nothing here. */
  #connection: Connection | null = null;

  /** The round as scored at this state of the file, by `score` where that is not known. */
  async get(
    connection: Connection,
    roundId: string,
    score: () => Promise<ScoredRound>,
  ): Promise<ScoredRound> {
    if (this.#connection !== connection) this.#rounds.clear();
    this.#connection = connection;
    const version = changesOf(connection);
    const known = this.#rounds.get(roundId);
    if (known?.version === version) return known.scored;
    const scored = await score();
    if (this.#connection !== connection) return scored;
    this.#rounds.delete(roundId);
    this.#rounds.set(roundId, { version, scored });
    for (const oldest of [...this.#rounds.keys()].slice(0, -kept)) this.#rounds.delete(oldest);
    return scored;
  }

  clear(): void {
    this.#rounds.clear();
    this.#connection = null;
  }
}

/** How many rows this connection has changed; no other connection can write while the file is locked. */
function changesOf(connection: Connection): number {
  return Number(connection.prepare('SELECT total_changes()').pluck().get());
}
