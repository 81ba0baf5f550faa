import { resolve } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { thisMachine } from '../machine.ts';

/** The contract, called in-process by the operator of the machine. */
export type Client = RouterClient<typeof router>;

/** Runs `work` with a client, and closes whatever workspace it opened. */
export async function withClient<Result>(
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const core = new Core(thisMachine());
  try {
    return await work(createRouterClient(router, { context: { core, localOperator: true } }));
  } finally {
    await core.close();
  }
}

/** Runs `work` with a client that has the workspace at `path` open. */
export function withWorkspace<Result>(
  path: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  return withClient(async (client) => {
    await client.workspace.open({ path: resolve(path) });
    return work(client);
  });
}
