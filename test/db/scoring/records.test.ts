import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf, gatherEvidence } from '#core/scoring/evidence.ts';
import { computeRecords } from '#core/scoring/record/compute-records.ts';
import { recomputeRound } from '#core/scoring/record/recompute-round.ts';
import { readRoundFacts } from '#core/scoring/record/round-facts.ts';
import { gatherInThread, inScoringThread } from '#core/scoring/scoring-thread.ts';
import type { Recomputation, ResultRecord } from '#shared/contract/result-record.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

const observed = 'contract,visit_date,visit_kind,assessor,indicator,value';
const answered = 'contract,questionnaire,respondent,received_on,q1';

let district: MethodDistrict;
beforeAll(async () => {
  district = await methodDistrict('consensus');
  await district.import(
    'observations',
    observed,
    'C1,2026-03-01,announced,Lin,R1,2',
    'C1,2026-03-01,announced,Wu,R1,4',
    ...['C1', 'C2', 'C3', 'C4', 'C5'].flatMap((contract, place) => [
      `${contract},2026-03-01,announced,Lin,N1,${20 + 15 * place}`,
      `${contract},2026-03-01,announced,Lin,Q1,${7 + place * 3}/40`,
      `${contract},2026-03-01,announced,Lin,D1,D=${place};G=1`,
    ]),
  );
  await district.import(
    'responses',
    answered,
    ...['C1', 'C2', 'C4'].flatMap((contract, place) =>
      [10, 60, 90].map((score, client) => `${contract},Q,${client},2026-03-02,${score - place}`),
    ),
  );
});
afterAll(() => district.close());

const roundId = () => district.round.id;

async function recorded(): Promise<ResultRecord> {
  for await (const event of await district.operator.scoring.compute({ roundId: roundId() })) {
    if (event.kind === 'recorded') return event.record;
  }
  throw new Error('Nothing was recorded');
}

async function recomputed(): Promise<Recomputation> {
  for await (const event of await district.operator.scoring.recompute({ roundId: roundId() })) {
    if (event.kind === 'recomputation') return event;
  }
  throw new Error('Nothing was computed');
}

/** What is found after a change by hand, which is undone again. */
function changed(statements: string): Recomputation {
  const { connection } = district;
  connection.exec('SAVEPOINT untouched');
  try {
    connection.exec(statements.replaceAll(/\{(C\d)\}/g, (_, code) => district.idOf(code)));
    return recomputeRound(connection, roundId());
  } finally {
    connection.exec('ROLLBACK TO untouched');
    connection.exec('RELEASE untouched');
  }
}

/** What differs, a line a field. */
const linesOf = ({ differences }: Recomputation): string[] =>
  differences.map(
    ({ contractCode, part, path, before, after }) =>
      `${contractCode ?? '-'} ${part} ${path.join('/')}: ${JSON.stringify(before)} ${JSON.stringify(after)}`,
  );

describe('a round of which nothing is recorded', () => {
  it('has nothing to be compared with', async () => {
    expect(await recomputed()).toMatchObject({ record: null, same: false, differences: [] });
    expect(await district.operator.scoring.records({ roundId: roundId() })).toEqual([]);
  });

  it('stays so when recording is called off', async () => {
    const abort = new AbortController();
    const events = await district.operator.scoring.compute(
      { roundId: roundId() },
      { signal: abort.signal },
    );
    const reading = (async () => {
      for await (const _ of events) abort.abort();
    })();
    await expect(reading).rejects.toThrow();
    expect(await district.operator.scoring.records({ roundId: roundId() })).toEqual([]);
    const left = district.connection.prepare('SELECT count(*) FROM computed_result').pluck().get();
    expect(left).toBe(0);
  });
});

describe('a recorded round', () => {
  let record: ResultRecord;
  beforeAll(async () => {
    record = await recorded();
  });

  it('is on the audit trail with its hashes', async () => {
    const { id, inputHash, outputHash } = record;
    expect(record).toMatchObject({
      assessments: 5,
      methodVersion: 'plumbline-method-1',
      by: 'operator',
    });
    const { rows } = await district.operator.audit.list({});
    expect(rows[0]).toMatchObject({
      action: 'scoring.compute',
      subject: { kind: 'computation', id },
      after: { round: 'R', method: 'plumbline-method-1', inputHash, outputHash },
    });
  });

  it('is the same when it is computed anew, and recorded again beside the first', async () => {
    expect(await recomputed()).toEqual({
      kind: 'recomputation',
      record,
      same: true,
      differing: 0,
      differences: [],
      more: 0,
    });
    const again = await recorded();
    expect(again.inputHash).toBe(record.inputHash);
    expect(again.outputHash).toBe(record.outputHash);
    const all = await district.operator.scoring.records({ roundId: roundId() });
    expect(all.map(({ id }) => id)).toEqual([again.id, record.id]);
  });

  it('names the observation that was changed by hand, and every figure that hangs on it', () => {
    const found = changed(
      "UPDATE observation SET raw = 66 WHERE indicator = 'N1' AND assessment_id = '{C2}'",
    );
    expect(found.same).toBe(false);
    const lines = linesOf(found);
    expect(lines.slice(0, 2)).toEqual([
      'C2 input readings/2026-03-01 announced third-party Lin/said/N1/raw: 35 66',
      'C2 input values/N1/raw: 35 66',
    ]);
    expect(lines).toContain('C2 output nodes/N1/score: 35 66');
    // Its one neighbour with clients is compared with it; nobody of the south is.
    const contracts = new Set(found.differences.map(({ contractCode }) => contractCode));
    expect([...contracts].sort()).toEqual(['C1', 'C2']);
    expect(lines.filter((line) => line.startsWith('C1 input'))).toEqual([
      expect.stringContaining('C1 input peers/values/X1/sha256'),
    ]);
    expect(found.differing).toBe(2);
  });

  it.each([
    [
      "UPDATE observation SET raw = 3 WHERE indicator = 'R1' AND raw = 4",
      'C1 input readings/2026-03-01 announced third-party Wu/said/R1/raw: 4 3',
    ],
    [
      "INSERT INTO consensus VALUES ('{C1}', 'R1', 'value', 4, NULL, 'why', NULL, 'x', '2026')",
      'C1 input settled/R1: null {"raw":4}',
    ],
    [
      `UPDATE response SET answers = '{"q1":11}' WHERE assessment_id = '{C4}' AND respondent = '0'`,
      'C4 input responses/Q/sha256: "',
    ],
    [
      "UPDATE visit SET source = 'self' WHERE assessment_id = '{C3}'",
      'C3 input readings/2026-03-01 announced self Lin: null {"lead":false,',
    ],
    ["UPDATE round SET consolidation = 'mean'", '- input consolidation: "consensus" "mean"'],
    ["DELETE FROM assessment WHERE id = '{C5}'", 'C5 input contract: "C5" null'],
  ])('names what was changed by %s', (statement, first) => {
    expect(changed('SELECT 1').same).toBe(true);
    const found = changed(`PRAGMA defer_foreign_keys = ON; ${statement}`);
    expect(linesOf(found)[0]).toContain(first);
  });

  it('says that the record itself was edited, be its hashes mended or not', () => {
    const untied = `
      DROP TRIGGER computed_result_stays_as_written; DROP TRIGGER computation_stays_as_written;
      UPDATE computed_result SET outputs = replace(outputs, '"C"', '"A"');`;
    expect(changed(untied).differences[0]).toMatchObject({ part: 'record', path: ['outputs'] });
    const zero = '0'.repeat(64);
    const mended = changed(`${untied} UPDATE computation SET output_hash = '${zero}';`);
    const ofRound = mended.differences.filter(
      ({ part, contractCode }) => part === 'record' && contractCode === null,
    );
    expect(ofRound.map(({ path, before }) => [path[0], before])).toEqual([
      ['outputHash', zero],
      ['audited outputHash', record.outputHash],
    ]);
  });
});

describe('a thread of its own', () => {
  it('reads and computes to the same bits as the core itself', async () => {
    const { connection, version } = district;
    const path = district.core.workspace?.database.path ?? '';
    const facts = readRoundFacts(connection, roundId());
    const assessmentIds = facts.assessments.map(({ id }) => id);
    const task = { framework: version.content, consolidation: 'consensus', assessmentIds } as const;
    const here = gatherEvidence(connection, task);
    const there = evidenceOf(task, await gatherInThread(path, task));
    expect(there.input).toEqual(here.input);
    expect(there.surveys.columns).toEqual(here.surveys.columns);
    expect(there.unresolved).toEqual(here.unresolved);
    expect(scoreBatch(there.compiled, there.input)).toEqual(scoreBatch(here.compiled, here.input));
    const records = [];
    const order = { kind: 'records', databasePath: path, roundId: roundId() } as const;
    for await (const message of inScoringThread(order)) {
      if (message.kind === 'records') records.push(...message.records);
    }
    expect(records).toEqual([...computeRecords(connection, facts)]);
    expect(records).toHaveLength(5);
  });
});
