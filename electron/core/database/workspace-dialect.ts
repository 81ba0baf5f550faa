import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import type { Connection } from './driver.ts';

/**
 * Kysely's SQLite over one native connection. A full disk makes SQLite end the transaction by itself;
 * asking it to roll back once more would hide the reason behind an error of its own.
 */
export class WorkspaceDialect extends SqliteDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new WorkspaceDriver(this.#connection);
  }
}

class WorkspaceDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}
