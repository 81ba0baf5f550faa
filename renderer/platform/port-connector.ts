import type { ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { sessionHeader } from '#shared/contract/contract.ts';
import { portMessageType, type ShellApi } from '#shared/shell/shell-api.ts';
import type { ConnectionStatus, Connector } from './connector.ts';
import { CoreLost } from './core-lost.ts';
import { Store } from './store.ts';

/** One port and the calls made over it. */
class Connection {
  readonly link: ClientLink<Record<never, never>>;
  /** Rejects when the core behind the port is gone. */
  readonly lost: Promise<never>;
  readonly #port: MessagePort;
  #lose: (reason: CoreLost) => void = () => undefined;

  constructor(port: MessagePort, headers: () => Record<string, string>) {
    this.#port = port;
    this.lost = new Promise<never>((_resolve, reject) => {
      this.#lose = reject;
    });
    this.lost.catch(() => undefined);
    this.link = new RPCLink({ port, headers });
    port.addEventListener('close', () => this.#lose(new CoreLost()));
    port.start();
  }

  /** Gives up every call that waits; the link hears `close` and ends its streams. */
  end(): void {
    this.#lose(new CoreLost());
    this.#port.dispatchEvent(new Event('close'));
    this.#port.close();
  }
}

/** Reaches the core over a message port that Electron hands to the page, anew after every death. */
export function createPortConnector(shell: ShellApi, session: Store<string | null>): Connector {
  const status = new Store<ConnectionStatus>('starting');
  const headers = (): Record<string, string> => {
    const current = session.get();
    return current ? { [sessionHeader]: current } : {};
  };
  let current: Promise<Connection> | null = null;
  const connection = (): Promise<Connection> => {
    current ??= requestPort(shell).then((port) => new Connection(port, headers));
    return current;
  };
  const drop = (): void => {
    void current?.then((open) => open.end());
    current = null;
  };
  shell.onCoreStatus((next) => {
    if (next === 'restarting' || next === 'stopped') drop();
    status.set(next);
  });
  return {
    status,
    link: {
      async call(path, input, options) {
        const open = await connection();
        return Promise.race([open.link.call(path, input, options), open.lost]);
      },
    },
    reconnect() {
      drop();
      void connection();
    },
  };
}

/** Asks the preload script for a port and waits for the message that carries it. */
function requestPort(shell: ShellApi): Promise<MessagePort> {
  const nonce = crypto.randomUUID();
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>): void => {
      const message = event.data;
      if (event.source !== window || typeof message !== 'object' || message === null) return;
      if (!('type' in message) || message.type !== portMessageType) return;
      if (!('nonce' in message) || message.nonce !== nonce) return;
      const port = event.ports[0];
      if (!port) return;
      window.removeEventListener('message', receive);
      resolve(port);
    };
    window.addEventListener('message', receive);
    shell.connect(nonce);
  });
}
