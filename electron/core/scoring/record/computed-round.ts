import { newestEvent } from '../../audit/round-changes.ts';
import type { Connection } from '../../database/driver.ts';
import { computeRecords, RoundHash, type RoundHashes } from './compute-records.ts';
import { type RoundHead, readRoundFacts } from './round-facts.ts';
import type { ScratchRecords } from './scratch-records.ts';

/** A computed round without its assessments. */
export interface ComputedRound extends RoundHashes {
  readonly head: RoundHead;
  readonly frameworkVersionId: string;
  readonly assessmentCount: number;
  /** The newest audit event when it was read. */
  readonly asOf: number;
}

/** Told how many assessments are done, of how many. */
type Report = (done: number, total: number) => void;

/** Computes a round, in the caller's read transaction, into `records`. @throws NotFound */
export function computeRound(
  connection: Connection,
  roundId: string,
  records: ScratchRecords,
  report: Report,
): ComputedRound {
  const asOf = newestEvent(connection);
  const facts = readRoundFacts(connection, roundId);
  const { head, frameworkVersionId, assessments } = facts;
  const hash = new RoundHash();
  let done = 0;
  for (const record of computeRecords(connection, facts)) {
    records.add(record);
    hash.add(record);
    report(++done, assessments.length);
  }
  const assessmentCount = assessments.length;
  return { head, frameworkVersionId, assessmentCount, asOf, ...hash.over(head) };
}
