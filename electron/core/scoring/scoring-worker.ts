import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '#shared/assert-never.ts';
import { type Connection, connect } from '../database/driver.ts';
import { agreementOfRound } from './agreement-of-round.ts';
import { gatherNumbers } from './evidence.ts';
import { type ComputedRound, computeRound } from './record/computed-round.ts';
import { recomputeRound } from './record/recompute-round.ts';
import { ScratchRecords } from './record/scratch-records.ts';
import { type ScoringMessage, type ScoringOrder, waitsAfter } from './scoring-thread.ts';

/** Assessments between two signs of life, and records handed over at a time. */
const stride = 200;

/** Reads a round beside the core, so that the core keeps answering. */
async function work(order: ScoringOrder, port: MessagePort): Promise<void> {
  const say = (message: ScoringMessage) => port.postMessage(message);
  const report = (done: number, total: number) => {
    if (done % stride === 0) say({ kind: 'progress', done, total });
  };
  const read = <Result>(reading: (connection: Connection) => Result): Result =>
    readOnce(order.databasePath, reading);
  switch (order.kind) {
    case 'gather': {
      const numbers = read((connection) => gatherNumbers(connection, order.task));
      const { states, raws, peerGroups, unresolved, surveys } = numbers;
      const arrays = [states, raws, peerGroups, unresolved, ...Object.values(surveys)];
      port.postMessage(
        { kind: 'numbers', numbers } satisfies ScoringMessage,
        arrays.map(({ buffer }) => buffer as ArrayBuffer),
      );
      return;
    }
    case 'records': {
      const records = new ScratchRecords();
      const round = read((connection) => computeRound(connection, order.roundId, records, report));
      await handOver(round, records, port);
      records.close();
      return;
    }
    case 'recompute': {
      const outcome = read((connection) => recomputeRound(connection, order.roundId, report));
      say({ kind: 'recomputed', outcome });
      return;
    }
    case 'agreement': {
      const agreement = read((connection) => agreementOfRound(connection, order.roundId));
      say({ kind: 'agreed', agreement });
      return;
    }
    default:
      assertNever(order);
  }
}

/** Gives what was computed, each part when the one before is done with: no more is under way than one. */
async function handOver(
  round: ComputedRound,
  records: ScratchRecords,
  port: MessagePort,
): Promise<void> {
  const give = async (message: ScoringMessage) => {
    if (!waitsAfter(message)) throw new Error(`Nobody answers a message of ${message.kind}`);
    // Listening first: an answer that comes before is lost.
    const goOn = once(port, 'message');
    port.postMessage(message);
    await goOn;
  };
  await give({ kind: 'computed', round });
  for (const batch of records.batches(stride)) await give({ kind: 'records', records: batch });
}

/** Reads in one transaction: what is written meanwhile does not count. */
function readOnce<Result>(path: string, reading: (connection: Connection) => Result): Result {
  const connection = connect(path, { readonly: true, fileMustExist: true });
  try {
    connection.exec('BEGIN');
    return reading(connection);
  } finally {
    connection.close();
  }
}

if (parentPort) await work(workerData as ScoringOrder, parentPort);
