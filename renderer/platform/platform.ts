import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createContext, useContext } from 'react';
import type { contract } from '#shared/contract/contract.ts';
import type { ShellApi } from '#shared/shell/shell-api.ts';
import type { ConnectionStatus } from './connector.ts';
import { takeLaunchToken } from './launch-token.ts';
import { createPortConnector } from './port-connector.ts';
import { createSessionStore } from './session.ts';
import { findShell } from './shell.ts';
import type { Store } from './store.ts';
import { createWebConnector } from './web-connector.ts';

/** Every procedure of the core, typed by the contract. */
export type Client = ContractRouterClient<typeof contract>;

/** What the page stands on: Electron or a browser, behind one client. */
export interface Platform {
  readonly client: Client;
  readonly status: Store<ConnectionStatus>;
  readonly session: Store<string | null>;
  /** Native dialogs and menus; null in a browser. */
  readonly shell: ShellApi | null;
  reconnect(): void;
}

/** Finds out what the page stands on and connects to the core. */
export function createPlatform(): Platform {
  const shell = findShell();
  const session = createSessionStore();
  const connector = shell
    ? createPortConnector(shell, session)
    : createWebConnector(takeLaunchToken(), session);
  const client: Client = createORPCClient(connector.link);
  const { status } = connector;
  return { client, status, session, shell, reconnect: () => connector.reconnect() };
}

export const PlatformContext = createContext<Platform | null>(null);

/** What the page stands on. */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (!platform) throw new Error('No PlatformContext above this component');
  return platform;
}
