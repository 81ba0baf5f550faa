import { RPCLink } from '@orpc/client/fetch';
import { sessionHeader } from '#shared/contract/contract.ts';
import type { ConnectionStatus, Connector } from './connector.ts';
import { CoreLost } from './core-lost.ts';
import { Store } from './store.ts';

const tokenHeader = 'plumbline-token';
const heartbeat = 5_000;
const retry = 1_000;

/** Reaches the core over HTTP on the page's own origin, with the launch token on every call. */
export function createWebConnector(token: string, session: Store<string | null>): Connector {
  const status = new Store<ConnectionStatus>('ready');
  const url = new URL('rpc', `${window.location.origin}/`).href;
  const headers = (): Record<string, string> => {
    const current = session.get();
    return { [tokenHeader]: token, ...(current ? { [sessionHeader]: current } : {}) };
  };
  const link = new RPCLink({ url, headers, fetch: (request, init) => send(request, init, status) });
  const probe = async (): Promise<void> => {
    const page = new URL('./', document.baseURI);
    const response = await fetch(page, { cache: 'no-store' }).catch(() => undefined);
    status.set(response ? 'ready' : 'unreachable');
  };
  const beat = async (): Promise<void> => {
    if (document.visibilityState === 'visible' || status.get() !== 'ready') await probe();
    window.setTimeout(beat, status.get() === 'ready' ? heartbeat : retry);
  };
  window.setTimeout(beat, heartbeat);
  return { link, status, reconnect: () => void probe() };
}

async function send(
  request: Request,
  init: RequestInit,
  status: Store<ConnectionStatus>,
): Promise<Response> {
  try {
    const response = await fetch(request, init);
    status.set('ready');
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    status.set('unreachable');
    throw new CoreLost();
  }
}
