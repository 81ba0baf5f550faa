import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract.ts';
import { portMessageType, type ShellApi, shellApiName } from '#shared/shell/shell-api.ts';

/*
 * Runs the built main process, preload script and core on the stand-in of Electron, plays the page, and
 * prints as JSON what the page saw.
 */
const standIn = new URL('./electron-stand-in.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
const { app, pageFrame, seen } = await import('./electron-stand-in.ts');

const dist = path.resolve(import.meta.dirname, '../../../../dist');
process.argv = [process.execPath, '/data/opened.plumb'];
await import(path.join(dist, 'main.js'));
await until(() => seen.windows.length > 0);
const [window] = seen.windows;

/** The messages that the preload script posts to its page. */
const posted: { data: { type: string; nonce: string }; ports: MessagePort[] }[] = [];
Reflect.set(globalThis, 'postMessage', (data: never, _origin: string, ports: MessagePort[]) => {
  posted.push({ data, ports });
});
createRequire(import.meta.url)(window?.options.webPreferences.preload ?? '');
const shell = seen.exposed.get(shellApiName) as ShellApi;
const statuses: string[] = [];
const opened: string[] = [];
shell.onCoreStatus((status) => statuses.push(status));
shell.onOpenFile((file) => opened.push(file));
window?.webContents.emit('did-finish-load');

const nonce = 'a nonce of the page itself';
pageFrame.url = 'https://example.org/';
shell.connect(nonce);
const strangerRefused = posted.length === 0;
pageFrame.url = 'app://plumbline/';
shell.connect('short');
shell.connect(nonce);
await until(() => posted.length > 0);
const [message] = posted;
const [port] = message?.ports ?? [];
if (!port) throw new Error('No port came');
port.start();
const link = new RPCLink({ port });
const client: ContractRouterClient<typeof contract> = createORPCClient(link);
const current = await client.workspace.current();
await until(() => statuses.includes('ready'));

shell.setFacts({ locale: 'en', colorScheme: 'dark', workspace: 'Riverside', recent: [] });
const page = await seen.handleRequest?.(new Request('app://plumbline/'));
const picked = await shell.pickWorkspaceToCreate('Riverside: 2026');
const result = {
  loaded: window?.loaded,
  statuses,
  opened,
  strangerRefused,
  nonces: posted.map(({ data }) => [data.type === portMessageType, data.nonce === nonce]),
  folder: current.folder,
  title: window?.title,
  menus: [seen.menus.at(0), seen.menus.at(-1)].map((menu) => menu?.map(({ label }) => label)),
  policy: page?.headers.get('Content-Security-Policy'),
  picked,
  switches: seen.switches,
  api: Object.keys(shell).sort(),
};
app.once('quit', () => {
  console.log(JSON.stringify(result));
  process.exit();
});
app.quit();

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
