import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Connection } from '#core/database/driver.ts';
import type { Database } from '#core/database/open-database.ts';
import { type JobWorkspace, openJobWorkspace } from './job-context.ts';
import { smallDistrict } from './small-district.ts';
import { temporaryFolder } from './surroundings.ts';

/** The workspace of the running test. */
export interface DistrictInUse {
  readonly workspace: JobWorkspace;
  readonly db: Database;
  readonly connection: Connection;
}

/** Gives each test of the file a small district of its own: made once, then copied. */
export function districtForEachTest(): DistrictInUse {
  const made = temporaryFolder();
  let folder: ReturnType<typeof temporaryFolder>;
  let workspace: JobWorkspace;
  beforeAll(async () => {
    const first = await smallDistrict(made.path);
    await first.close();
  });
  beforeEach(async () => {
    folder = temporaryFolder();
    const path = join(folder.path, 'test.plumb');
    copyFileSync(join(made.path, 'test.plumb'), path);
    workspace = await openJobWorkspace(path, 'exchange.import');
  });
  afterEach(async () => {
    await workspace.close();
    folder.remove();
  });
  afterAll(made.remove);
  return {
    get workspace() {
      return workspace;
    },
    get db() {
      return workspace.workspace.database.kysely;
    },
    get connection() {
      return workspace.workspace.database.connection;
    },
  };
}
