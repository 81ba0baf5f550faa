import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../database/driver.ts';
import { Refusal } from '../database/refusal.ts';
import { loadRound } from './load-round.ts';
import type { WorkbookMessage, WorkbookOrder } from './workbook-message.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Reads a round and writes its workbook beside the core, so that the core keeps answering. All is read
 * in one transaction: what is written meanwhile is not in the workbook.
 */
async function write(order: WorkbookOrder): Promise<void> {
  say({ kind: 'progress', step: 'loading', done: 0, total: 0 });
  const connection = connect(order.databasePath, { readonly: true, fileMustExist: true });
  try {
    connection.exec('BEGIN');
    await writeWorkbook(loadRound(connection, order.roundId), {
      path: order.path,
      locale: order.locale,
      note: order.note,
      progress: (done, total) => say({ kind: 'progress', step: 'writing', done, total }),
    });
    say({ kind: 'written', ...(await fingerprint(order.path)) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say({ kind: 'refused', reason: error.reason, params: error.params });
  } finally {
    connection.close();
  }
}

async function fingerprint(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

function say(message: WorkbookMessage): void {
  parentPort?.postMessage(message);
}

// A part of exceljs still calls `Buffer()`; bundled, that would print a warning at every export.
process.noDeprecation = true;

await write(workerData as WorkbookOrder);
