import Database from 'better-sqlite3';
import { Refusal } from './refusal.ts';

export type Connection = Database.Database;

/**
 * Opens an SQLite file with the native driver.
 *
 * @throws Refusal `node-too-old` where the runtime's Node-API is older than the driver's prebuilt binary
 *   needs: loading it there would crash the process instead of failing.
 */
export function connect(path: string, options: Database.Options = {}): Connection {
  if (Number(process.versions.napi) < 10) {
    throw new Refusal('node-too-old', { version: process.versions.node });
  }
  return new Database(path, options);
}
