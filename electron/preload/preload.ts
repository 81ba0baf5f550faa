import { contextBridge, ipcRenderer } from 'electron';
import { channels, portMessageType, shellApiName } from '#shared/shell/channels.ts';
import type { CoreStatus, MenuCommand, ShellApi } from '#shared/shell/shell-api.ts';
import { Inbox } from './inbox.ts';

/** The page's window, as far as this script needs it. */
interface PageWindow {
  postMessage(message: unknown, targetOrigin: string, transfer: readonly unknown[]): void;
}
const page = globalThis as unknown as PageWindow;

const menuCommands = new Inbox<MenuCommand>('all');
const openedFiles = new Inbox<string>('all');
const coreStatus = new Inbox<CoreStatus>('latest');

ipcRenderer.on(channels.menuCommand, (_event, command: MenuCommand) => menuCommands.put(command));
ipcRenderer.on(channels.openFile, (_event, path: string) => openedFiles.put(path));
ipcRenderer.on(channels.coreStatus, (_event, status: CoreStatus) => coreStatus.put(status));
ipcRenderer.on(channels.port, (event, nonce: string) => {
  // A port cannot cross the context bridge; a message to this very window can carry it. Nobody else
  // receives that message, and the nonce tells the page that it is the port it asked for.
  page.postMessage({ type: portMessageType, nonce }, '*', event.ports);
});

const shell: ShellApi = {
  platform: process.platform,
  connect: (nonce) => ipcRenderer.send(channels.connect, String(nonce)),
  setFacts: (facts) => ipcRenderer.send(channels.setFacts, facts),
  pickWorkspaceToOpen: () => ipcRenderer.invoke(channels.pickWorkspaceToOpen),
  pickWorkspaceToCreate: (suggestedName) =>
    ipcRenderer.invoke(channels.pickWorkspaceToCreate, String(suggestedName)),
  onMenuCommand: (listener) => menuCommands.listen(listener),
  onOpenFile: (listener) => openedFiles.listen(listener),
  onCoreStatus: (listener) => coreStatus.listen(listener),
};

contextBridge.exposeInMainWorld(shellApiName, Object.freeze(shell));
