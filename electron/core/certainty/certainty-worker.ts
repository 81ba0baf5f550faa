import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '#shared/assert-never.ts';
import { sensitivityOf } from '#shared/certainty/sensitivity/sensitivity.ts';
import { gradeResultOf } from '#shared/scoring/grade.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { type Connection, connect } from '../database/driver.ts';
import { gatherEvidence } from '../scoring/evidence.ts';
import { type RoundFacts, readRoundFacts } from '../scoring/record/round-facts.ts';
import { liftOfAssessment } from './assessment-lift.ts';
import type { CertaintyOrder, CertaintyWork, DrawnFrom } from './certainty-thread.ts';
import { namedSensitivity } from './named-sensitivity.ts';
import { roundInputHash } from './round-input-hash.ts';
import { gatherUncertain } from './uncertain-round.ts';

function gather(connection: Connection, facts: RoundFacts): DrawnFrom {
  const { evidence, uncertain } = gatherUncertain(connection, facts);
  const { compiled, input } = evidence;
  const { totals, grades, ...out } = scoredTotals(input.count);
  scoreTotals(compiled, input, { totals, grades, ...out });
  return {
    frameworkVersionId: facts.frameworkVersionId,
    methodVersion,
    inputHash: roundInputHash(connection, facts),
    uncertain,
    asComputed: facts.assessments.map(({ id, contract }, i) => ({
      assessmentId: id,
      contractCode: contract,
      total: Number.isNaN(totals[i]) ? null : totals[i],
      grade: gradeResultOf(compiled.grades, grades[i]),
    })),
  };
}

function sensitivity(connection: Connection, facts: RoundFacts, share: number) {
  const { framework, consolidation, assessments } = facts;
  const assessmentIds = assessments.map(({ id }) => id);
  const task = { framework, consolidation, assessmentIds };
  const { compiled, input } = gatherEvidence(connection, task);
  return namedSensitivity(compiled, assessments, sensitivityOf(compiled, input, share));
}

function answerTo(
  order: CertaintyOrder,
  connection: Connection,
): CertaintyWork[CertaintyOrder['kind']]['answer'] {
  const facts = readRoundFacts(connection, order.roundId);
  switch (order.kind) {
    case 'gather':
      return gather(connection, facts);
    case 'hash':
      return roundInputHash(connection, facts);
    case 'sensitivity':
      return sensitivity(connection, facts, order.share);
    case 'lift':
      return liftOfAssessment(connection, facts, order);
    default:
      return assertNever(order);
  }
}

/** Reads the file in one transaction: what is written meanwhile does not count. */
function work(order: CertaintyOrder): void {
  const connection = connect(order.databasePath, { readonly: true, fileMustExist: true });
  try {
    connection.exec('BEGIN');
    parentPort?.postMessage(answerTo(order, connection));
  } finally {
    connection.close();
  }
}

work(workerData as CertaintyOrder);
