import type { SupportedMessagePort } from '@orpc/client/message-port';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import type { CallContext } from './call/call-context.ts';
import { reportUnexpected } from './call/report-unexpected.ts';
import type { Core } from './core-state.ts';
import { router } from './router.ts';

/** Answers the calls that come through a message port, for as long as it is open. */
export function servePort(core: Core, port: SupportedMessagePort): void {
  const handler = new RPCHandler<CallContext>(router, {
    interceptors: [onError(reportUnexpected)],
    plugins: [new RequestHeadersPlugin()],
  });
  handler.upgrade(port, { context: { core } });
}
