import type { Recomputation } from '#shared/contract/result-record.ts';
import { sha256 } from '../../audit/canonical.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';
import type { AssessmentRecord } from './assessment-record.ts';
import { computeRecords, RoundHash } from './compute-records.ts';
import { DifferenceList } from './difference-list.ts';
import { differencesOf } from './differences.ts';
import { type RoundFacts, type RoundHead, readRoundFacts } from './round-facts.ts';
import { lastComputation, recordOf } from './stored-record.ts';

/** Told how many assessments are done, of how many. */
type Report = (done: number, total: number) => void;

/**
 * Computes a round anew from what the file holds now and compares it with what was written down last: what
 * differs is named to the field, a change of the record itself included.
 */
export function recomputeRound(
  connection: Connection,
  roundId: string,
  report: Report = () => undefined,
): Recomputation {
  const facts = readRoundFacts(connection, roundId);
  const stored = lastComputation(connection, roundId);
  if (stored === undefined) {
    return {
      kind: 'recomputation',
      record: null,
      same: false,
      differing: 0,
      differences: [],
      more: 0,
    };
  }
  const found = new DifferenceList();
  const head = JSON.parse(stored.inputs) as RoundHead;
  found.add(null, 'input', differencesOf(head, facts.head));
  const hash = compareAssessments(connection, facts, stored.id, found, report);
  const { inputHash, outputHash } = hash.over(head);
  found.addEdited(null, 'inputHash', stored.input_hash, inputHash);
  found.addEdited(null, 'outputHash', stored.output_hash, outputHash);
  for (const { path, before, after } of auditedDifferences(connection, stored)) {
    found.addEdited(null, path, before, after);
  }
  return { kind: 'recomputation', record: recordOf(stored), ...found.summary() };
}

type StoredRow = Omit<Tables['computed_result'], 'computation_id' | 'assessment_id'>;

/** Compares every assessment, and puts the hash of the record as it stands together. */
function compareAssessments(
  connection: Connection,
  facts: RoundFacts,
  computationId: string,
  found: DifferenceList,
  report: Report,
): RoundHash {
  const total = facts.assessments.length;
  const read = connection.prepare<[string, string], StoredRow>(storedSql);
  const hash = new RoundHash();
  const known = new Set<string>();
  let done = 0;
  for (const now of computeRecords(connection, facts)) {
    const then = read.get(computationId, now.assessmentId);
    known.add(now.assessmentId);
    if (then === undefined) found.add(now.contract, 'input', [whole(null, now.contract)]);
    else {
      hash.add({
        contract: now.contract,
        inputHash: then.input_hash,
        outputHash: then.output_hash,
      });
      compareOne(found, then, now);
    }
    report(++done, total);
  }
  for (const { id, code, ...row } of connection
    .prepare<[string], RecordedAssessment>(recordedSql)
    .iterate(computationId)) {
    if (known.has(id)) continue;
    hash.add({ contract: code, inputHash: row.input_hash, outputHash: row.output_hash });
    found.add(code, 'input', [whole(code, null)]);
  }
  return hash;
}

/** An assessment that has come, or gone, since. */
const whole = (before: string | null, after: string | null) => ({
  path: ['contract'],
  before,
  after,
});

function compareOne(found: DifferenceList, then: StoredRow, now: AssessmentRecord): void {
  const { contract } = now;
  found.addEdited(contract, 'inputs', then.input_hash, sha256(then.inputs));
  found.addEdited(contract, 'outputs', then.output_hash, sha256(then.outputs));
  for (const part of ['input', 'output'] as const) {
    if (then[`${part}s`] === now[`${part}s`]) continue;
    const [before, after] = [then[`${part}s`], now[`${part}s`]].map((text) => JSON.parse(text));
    found.add(contract, part, differencesOf(before, after));
  }
}

const storedSql = `
  SELECT inputs, outputs, input_hash, output_hash FROM computed_result
  WHERE computation_id = ? AND assessment_id = ?`;

type RecordedAssessment = Pick<StoredRow, 'input_hash' | 'output_hash'> & {
  readonly id: string;
  readonly code: string;
};

const recordedSql = `
  SELECT assessment_id AS id, json_extract(inputs, '$.contract') AS code, input_hash, output_hash
  FROM computed_result
  WHERE computation_id = ?`;

/** The hashes in the audit trail, which is chained, against those of the record. */
function* auditedDifferences(
  connection: Connection,
  stored: Tables['computation'],
): Generator<{ path: string; before: string; after: string }> {
  const text = connection
    .prepare<[string], string>(
      `SELECT "after" FROM audit_event
       WHERE action = 'scoring.compute' AND subject_id = ? ORDER BY sequence LIMIT 1`,
    )
    .pluck()
    .get(stored.id);
  const audited = text === undefined ? {} : (JSON.parse(text) as Partial<ResultHashes>);
  for (const [path, after] of [
    ['inputHash', stored.input_hash],
    ['outputHash', stored.output_hash],
  ] as const) {
    yield { path: `audited ${path}`, before: audited[path] ?? '', after };
  }
}

type ResultHashes = Pick<NonNullable<Recomputation['record']>, 'inputHash' | 'outputHash'>;
