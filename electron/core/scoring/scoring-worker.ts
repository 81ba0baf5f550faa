import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../database/driver.ts';
import { gatherNumbers } from './evidence.ts';
import { computeRecords } from './record/compute-records.ts';
import { recomputeRound } from './record/recompute-round.ts';
import { readRoundFacts } from './record/round-facts.ts';
import type { ScoringMessage, ScoringOrder } from './scoring-thread.ts';

/** Assessments between two signs of life. */
const stride = 200;

/** Reads a round beside the core, so that the core keeps answering: all in one read transaction. */
function work(order: ScoringOrder): void {
  const connection = connect(order.databasePath, { readonly: true, fileMustExist: true });
  try {
    connection.exec('BEGIN');
    switch (order.kind) {
      case 'gather': {
        const numbers = gatherNumbers(connection, order.task);
        const { states, raws, peerGroups, unresolved, surveys } = numbers;
        const arrays = [states, raws, peerGroups, unresolved, ...Object.values(surveys)];
        parentPort?.postMessage(
          { kind: 'numbers', numbers } satisfies ScoringMessage,
          arrays.map(({ buffer }) => buffer as ArrayBuffer),
        );
        break;
      }
      case 'records': {
        const facts = readRoundFacts(connection, order.roundId);
        let records = [];
        for (const record of computeRecords(connection, facts)) {
          if (records.push(record) < stride) continue;
          say({ kind: 'records', records });
          records = [];
        }
        say({ kind: 'records', records });
        say({ kind: 'done' });
        break;
      }
      case 'recompute': {
        const report = (done: number, total: number) => {
          if (done % stride === 0) say({ kind: 'progress', done, total });
        };
        say({ kind: 'recomputed', outcome: recomputeRound(connection, order.roundId, report) });
        break;
      }
    }
  } finally {
    connection.close();
  }
}

const say = (message: ScoringMessage): void => parentPort?.postMessage(message);

work(workerData as ScoringOrder);
