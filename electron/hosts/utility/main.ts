import { parseArgs } from 'node:util';
import { RPCHandler } from '@orpc/server/message-port';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import type { CallContext } from '#core/call/call-context.ts';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { thisMachine } from '../machine.ts';
import { type ParentPort, serveParent } from './serve-parent.ts';

/*
 * The core's process inside Electron. It is started by the main process, which sends it the ports of
 * pages; it has no window and reads no network.
 */
const { values } = parseArgs({
  options: { 'settings-folder': { type: 'string' }, 'documents-folder': { type: 'string' } },
});
const machine = thisMachine();
const core = new Core({
  ...machine,
  settingsFolder: values['settings-folder'] ?? machine.settingsFolder,
  documentsFolder: values['documents-folder'] ?? machine.documentsFolder,
});
const handler = new RPCHandler<CallContext>(router, { plugins: [new RequestHeadersPlugin()] });

const parent: ParentPort | undefined = Reflect.get(process, 'parentPort');
if (!parent) throw new Error('The core of the desktop app is started by the app, not by hand.');
const served = {
  servePort: (port: Parameters<typeof handler.upgrade>[0]) => {
    handler.upgrade(port, { context: { core } });
  },
  close: () => core.close(),
};
serveParent(parent, served, (exitCode) => process.exit(exitCode));
