import type { ClientLink } from '@orpc/client';
import type { CoreStatus } from '#shared/shell/shell-api.ts';
import type { Store } from './store.ts';

/** `unreachable`: the web host does not answer; the page keeps looking for it. */
export type ConnectionStatus = CoreStatus | 'unreachable';

/** A way to the core. A lost call rejects with `CoreLost` and is never repeated by itself. */
export interface Connector {
  readonly link: ClientLink<Record<never, never>>;
  readonly status: Store<ConnectionStatus>;
  /** Tries to reach the core now. */
  reconnect(): void;
}
