import { MessageChannel, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { tokenHeader } from '#hosts/web/access.ts';
import { startWebHost } from '#hosts/web/web-host.ts';
import { type contract, sessionHeader } from '#shared/contract/contract.ts';
import { fixedSurroundings } from './surroundings.ts';

export type ContractClient = ContractRouterClient<typeof contract>;

/** A core reached through one transport, and whose session its calls carry. */
export interface Connected {
  readonly client: ContractClient;
  /** Makes the calls that follow carry this session; null for nobody's. */
  signInAs(session: string | null): void;
  close(): Promise<void>;
}

/** The three ways to the core, each with a core of its own on `folder`. */
export const transports: Readonly<Record<string, (folder: string) => Promise<Connected>>> = {
  'in-process': async (folder) => {
    const core = new Core(fixedSurroundings(folder));
    const session = sessionHolder();
    const client = createRouterClient(router, {
      context: () => ({ core, reqHeaders: new Headers(session.headers()) }),
    });
    return {
      client,
      signInAs: session.set,
      close: async () => {
        await core.close();
      },
    };
  },

  MessagePort: async (folder) => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(new URL('./core-worker.ts', import.meta.url), {
      workerData: { port: port2, folder },
      transferList: [port2],
    });
    const session = sessionHolder();
    const link = new PortLink({ port: port1, headers: session.headers });
    port1.start();
    const client: ContractClient = createORPCClient(link);
    return {
      client,
      signInAs: session.set,
      close: async () => {
        await client.workspace.close();
        port1.close();
        await worker.terminate();
      },
    };
  },

  HTTP: async (folder) => {
    const core = new Core(fixedSurroundings(folder));
    const host = await startWebHost({ core, pages: folder, port: 0 });
    const url = new URL(host.url);
    const token = url.searchParams.get('token') ?? '';
    const session = sessionHolder();
    const link = new FetchLink({
      url: `${url.origin}/rpc`,
      headers: () => ({ ...session.headers(), [tokenHeader]: token }),
    });
    return {
      client: createORPCClient(link),
      signInAs: session.set,
      close: () => host.close(),
    };
  },
};

function sessionHolder() {
  let current: string | null = null;
  return {
    set(session: string | null) {
      current = session;
    },
    headers: (): Record<string, string> => (current === null ? {} : { [sessionHeader]: current }),
  };
}
