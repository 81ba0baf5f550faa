import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onError } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import type { CallContext } from '#core/call/call-context.ts';
import { reportUnexpected } from '#core/call/report-unexpected.ts';
import type { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { carriesToken, fromOwnPage } from './access.ts';
import { safetyHeaders, servePage } from './pages.ts';

/** A running web host. */
export interface WebHost {
  readonly port: number;
  /** The address to open, with the launch token. */
  readonly url: string;
  close(): Promise<void>;
}

export interface WebHostOptions {
  readonly core: Core;
  /** The folder of the built page. */
  readonly pages: string;
  /** 0 takes a free port. */
  readonly port: number;
}

const largestBody = 60_000_000;

/** Serves the app to browsers of this machine: 127.0.0.1 only, calls with this launch's token only. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const { core, pages } = options;
  const token = core.surroundings.randomBytes(24).toString('base64url');
  const handler = new RPCHandler<CallContext>(router, {
    interceptors: [onError(reportUnexpected)],
    plugins: [new RequestHeadersPlugin(), new BodyLimitPlugin({ maxBodySize: largestBody })],
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path] = (request.url ?? '/').split('?', 1);
    if (!fromOwnPage(request, port)) return refuse(response, 403);
    if (!path.startsWith('/rpc/')) return servePage(pages, path, response);
    if (!carriesToken(request, token)) return refuse(response, 401);
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    const handled = await handler.handle(request, response, { prefix: '/rpc', context: { core } });
    if (!handled.matched) refuse(response, 404);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/?token=${token}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await core.close();
    },
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, safetyHeaders);
  response.end();
}
