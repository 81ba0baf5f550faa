import { Worker } from 'node:worker_threads';
import { workerUrl } from '../../worker-url.ts';
import { FileProblem } from './file-problem.ts';
import { limits } from './limits.ts';
import type { Table, TableMarks, TableRow } from './table.ts';
import type { ReadAnswer, ReadRequest } from './worker-messages.ts';

/** What reading may cost: milliseconds, and MB of the thread's heap. */
interface Allowance {
  readonly time: number;
  readonly memory: number;
}

/**
 * Reads a table in a thread of its own, which is stopped when it costs too much or `signal` aborts.
 *
 * @param bytes moved to the thread: empty afterwards
 * @throws FileProblem
 */
export function readTable(
  bytes: Uint8Array<ArrayBuffer>,
  marks: TableMarks,
  signal?: AbortSignal,
  { time, memory }: Allowance = limits,
): Promise<Table> {
  if (bytes.length > limits.fileSize) return Promise.reject(tooBig(bytes.length));
  signal?.throwIfAborted();
  const request: ReadRequest = { bytes, headers: [...marks.headers], sheets: [...marks.sheets] };
  const worker = new Worker(workerUrl('exchange', 'read-table'), {
    workerData: request,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const settled = new AbortController();
  return new Promise<Table>((resolve, reject) => {
    const late = () => reject(new FileProblem('file.time', { seconds: time / 1000 }));
    const listening = { signal: settled.signal };
    AbortSignal.timeout(time).addEventListener('abort', late, listening);
    signal?.addEventListener('abort', () => reject(signal.reason), listening);
    worker.on('error', (error) => reject(asProblem(error)));
    worker.on('exit', () => reject(new Error('The reading thread ended without an answer')));
    worker.on('message', collector(resolve, reject));
  }).finally(() => {
    settled.abort();
    return worker.terminate();
  });
}

/** Puts a table together from the thread's answers. */
function collector(resolve: (table: Table) => void, reject: (error: Error) => void) {
  let head: Omit<Table, 'rows'> | undefined;
  const rows: TableRow[] = [];
  return (answer: ReadAnswer): void => {
    switch (answer.kind) {
      case 'problem':
        reject(new FileProblem(answer.code, answer.params, answer.row));
        break;
      case 'table':
        head = answer.table;
        break;
      case 'rows':
        rows.push(...answer.rows);
        if (answer.last && head) resolve({ ...head, rows });
        break;
    }
  };
}

function asProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileProblem('file.memory') : error;
}

function tooBig(size: number): FileProblem {
  const limit = limits.fileSize / 1_000_000;
  return new FileProblem('file.too-big', { size: Math.ceil(size / 1_000_000), limit });
}
