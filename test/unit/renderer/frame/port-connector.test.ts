import { createORPCClient } from '@orpc/client';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CoreLost } from '#renderer/platform/core-lost.ts';
import { createPortConnector } from '#renderer/platform/port-connector.ts';
import { Store } from '#renderer/platform/store.ts';
import { type CoreStatus, portMessageType, type ShellApi } from '#shared/shell/shell-api.ts';

/** A core behind message ports: it answers `who`, and keeps `slow` waiting for ever. */
class PortCore {
  calls: string[] = [];
  #tell: (status: CoreStatus) => void = () => undefined;
  readonly #ports: MessagePort[] = [];
  readonly #router = {
    who: os.handler(() => `core ${this.#ports.length}`),
    slow: os.handler(() => {
      this.calls.push('slow');
      return new Promise<string>(() => undefined);
    }),
  };

  readonly shell: Pick<ShellApi, 'connect' | 'onCoreStatus'> = {
    connect: (nonce) => {
      // A port that somebody else offers, with another nonce, must not be taken.
      this.#hand('not the nonce');
      this.#hand(nonce);
    },
    onCoreStatus: (listener) => {
      this.#tell = listener;
      listener('ready');
      return () => undefined;
    },
  };

  status(status: CoreStatus): void {
    this.#tell(status);
  }

  end(): void {
    for (const port of this.#ports) port.close();
  }

  #hand(nonce: string): void {
    const { port1, port2 } = new MessageChannel();
    this.#ports.push(port1);
    new RPCHandler(this.#router).upgrade(port1, { context: {} });
    port1.start();
    const event = new Event('message');
    const data = { type: portMessageType, nonce };
    window.dispatchEvent(Object.assign(event, { data, source: window, ports: [port2] }));
    if (nonce === 'not the nonce') port2.close();
  }
}

interface CoreClient {
  who(): Promise<string>;
  slow(): Promise<string>;
}

let core: PortCore;
const connect = () => {
  const connector = createPortConnector(core.shell as ShellApi, new Store<string | null>(null));
  return {
    connector,
    client: createORPCClient<CoreClient & Record<string, never>>(connector.link),
  };
};

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  core = new PortCore();
});
afterEach(() => {
  core.end();
  vi.unstubAllGlobals();
});

test('calls go over the port that was asked for', async () => {
  const { client } = connect();
  expect(await client.who()).toBe('core 2');
});

test('the death of the core rejects what waits, and repeats nothing by itself', async () => {
  const { client, connector } = connect();
  const waiting = client.slow();
  await vi.waitFor(() => expect(core.calls).toEqual(['slow']));
  core.status('restarting');
  await expect(waiting).rejects.toBeInstanceOf(CoreLost);
  expect(connector.status.get()).toBe('restarting');
  core.status('ready');
  expect(await client.who()).toBe('core 4');
  expect(core.calls).toEqual(['slow']);
});
