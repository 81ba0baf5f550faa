import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from './table/file-problem.ts';
import { readBytes } from './table/read-bytes.ts';
import type { ReadAnswer, ReadRequest } from './table/worker-messages.ts';

/** Rows in one message: the receiver handles a part in a few milliseconds and can do other work. */
const partSize = 2000;

const request: ReadRequest = workerData;
const answer = (message: ReadAnswer) => parentPort?.postMessage(message);

try {
  const { rows, ...table } = await readBytes(request.bytes, {
    headers: new Set(request.headers),
    sheets: new Set(request.sheets),
  });
  answer({ kind: 'table', table });
  for (let start = 0; start < rows.length; start += partSize) {
    const part = rows.slice(start, start + partSize);
    answer({ kind: 'rows', rows: part, last: start + part.length === rows.length });
  }
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  answer({ kind: 'problem', code: error.code, params: error.params, row: error.row });
}
