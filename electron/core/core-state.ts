import { Downloads } from './exchange/downloads.ts';
import { Sessions } from './people/sessions.ts';
import { KeptByRound } from './rounds/kept-by-round.ts';
import type { ScoredRound } from './scoring/score-round.ts';
import type { Surroundings } from './surroundings.ts';
import type { OpenWorkspace } from './workspace/open-workspace.ts';

/** The one core of a process: which workspace is open and who is signed in. */
export class Core {
  readonly surroundings: Surroundings;
  readonly sessions: Sessions;
  readonly downloads: Downloads;
  /** The rounds at work and those they are compared with: a page, a rank and an export rest on one reading. */
  readonly scoredRounds = new KeptByRound<ScoredRound>(4);
  /** What draws over a round rest on, as a hash: it is read anew only where something has changed. */
  readonly inputHashes = new KeptByRound<string>(50);
  workspace: OpenWorkspace | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.sessions = new Sessions(surroundings);
    this.downloads = new Downloads();
  }

  /** Runs what opens or closes a file when what came before is through: two pages may ask at once. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Closes the workspace; everybody is signed out. */
  async close(): Promise<boolean> {
    const open = this.workspace;
    this.workspace = null;
    this.sessions.endAll();
    this.downloads.clear();
    this.scoredRounds.clear();
    this.inputHashes.clear();
    await open?.database.close();
    return open !== null;
  }
}
