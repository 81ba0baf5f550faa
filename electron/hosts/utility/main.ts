import { parseArgs } from 'node:util';
import { Core } from '#core/core-state.ts';
import { servePort } from '#core/serve-port.ts';
import { thisMachine } from '../machine.ts';
import { type PagePort, type ParentPort, serveParent } from './serve-parent.ts';

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

const parent: ParentPort | undefined = Reflect.get(process, 'parentPort');
if (!parent) throw new Error('The core of the desktop app is started by the app, not by hand.');
const served = {
  servePort: (port: PagePort) => servePort(core, port),
  close: () => core.close(),
};
serveParent(parent, served, (exitCode) => process.exit(exitCode));
