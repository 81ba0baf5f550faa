import { type Connection, connect } from '../../database/driver.ts';
import type { AssessmentRecord } from './assessment-record.ts';

/**
 * Keeps records in a file of SQLite's own making that nobody else sees and that goes with the connection: a
 * round of any size needs no more memory than a few of them.
 */
export class ScratchRecords {
  readonly #connection: Connection = connect('');
  readonly #insert;

  constructor() {
    // Nothing of it outlives the connection.
    this.#connection.pragma('journal_mode = OFF');
    this.#connection.pragma('synchronous = OFF');
    this.#connection.exec(`
      CREATE TABLE record (assessmentId TEXT, contract TEXT, inputs TEXT, outputs TEXT,
        inputHash TEXT, outputHash TEXT) STRICT;
      BEGIN`);
    this.#insert = this.#connection.prepare<[AssessmentRecord]>(`
      INSERT INTO record
      VALUES (@assessmentId, @contract, @inputs, @outputs, @inputHash, @outputHash)`);
  }

  add(record: AssessmentRecord): void {
    this.#insert.run(record);
  }

  /** Everything that was added, in that order, so many at a time. */
  *batches(size: number): Generator<AssessmentRecord[]> {
    const read = this.#connection.prepare<[], AssessmentRecord>('SELECT * FROM record');
    let batch: AssessmentRecord[] = [];
    for (const record of read.iterate()) {
      if (batch.push(record) < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  close(): void {
    this.#connection.close();
  }
}
