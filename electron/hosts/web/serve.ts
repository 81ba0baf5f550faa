import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { startWebHost, type WebHost } from './web-host.ts';

export interface ServeOptions {
  readonly surroundings: Surroundings;
  readonly port: number;
  readonly pages: string;
  /** A workspace file to open at once. */
  readonly workspace?: string;
}

/** Serves the app until the process is told to stop; the open workspace is closed then. */
export async function serve(options: ServeOptions): Promise<void> {
  const core = new Core(options.surroundings);
  if (options.workspace) {
    const client = createRouterClient(router, { context: { core, localOperator: true } });
    await client.workspace.open({ path: resolvePath(options.workspace) });
  }
  const host = await listen(core, options);
  process.stdout.write(`Plumbline is ready: ${host.url}\n`);
  openBrowser(host.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await host.close();
}

async function listen(core: Core, { pages, port }: ServeOptions): Promise<WebHost> {
  try {
    return await startWebHost({ core, pages, port });
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** Opens the page where there is a display; where there is none, the printed address is enough. */
function openBrowser(url: string): void {
  if (process.env.PLUMBLINE_NO_BROWSER) return;
  const display =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return;
  const [command, args] = browserCommand(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

function browserCommand(url: string): [string, string[]] {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', url]];
    case 'darwin':
      return ['open', [url]];
    default:
      return ['xdg-open', [url]];
  }
}
