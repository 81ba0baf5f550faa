import type { Database } from '../database/open-database.ts';
import type { Downloads } from '../exchange/downloads.ts';
import type { Sessions } from '../people/sessions.ts';
import type { KeptByRound } from '../rounds/kept-by-round.ts';
import type { ScoredRound } from '../scoring/score-round.ts';
import type { Surroundings } from '../surroundings.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import type { Actor } from './actor.ts';

/** What a command says about itself for the audit trail; what it leaves out is recorded as null. */
export interface AuditNote {
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
}

interface WorkspaceContext {
  readonly db: Database;
  readonly workspace: OpenWorkspace;
  readonly surroundings: Surroundings;
  readonly sessions: Sessions;
}

/** What a service that reads is given. */
export interface QueryContext extends WorkspaceContext {
  readonly actor: Actor;
  readonly downloads: Downloads;
  readonly scoredRounds: KeptByRound<ScoredRound>;
  readonly inputHashes: KeptByRound<string>;
}

/** What a service that writes is given: `db` is the open transaction. */
export interface CommandContext extends QueryContext {
  /** Fills in the command's audit event. Never pass secrets. */
  audit(note: AuditNote): void;
}

/** What a long job is given: it reads as it likes and writes once, through `commit`. */
export interface JobContext extends QueryContext {
  readonly signal: AbortSignal | undefined;
  /** Runs `work` in one transaction with the job's audit event. */
  commit<Result>(work: (context: CommandContext) => Promise<Result>): Promise<Result>;
}

/** What a service for someone who is not signed in yet is given; a command must name its actor. */
export interface VisitorContext extends WorkspaceContext {
  audit(actor: Actor, note: AuditNote): void;
}
