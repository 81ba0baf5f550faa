/** The name under which a page inside Electron finds its ShellApi; absent in a browser. */
export const shellApiName = 'plumblineShell';

/** The `type` of the window message that carries the port to the core. */
export const portMessageType = 'plumbline:port';

/** The channels between the preload script and Electron's main process, each in one direction. */
export const channels = {
  connect: 'plumbline:connect',
  port: 'plumbline:port',
  setFacts: 'plumbline:set-facts',
  pickWorkspaceToOpen: 'plumbline:pick-workspace-to-open',
  pickWorkspaceToCreate: 'plumbline:pick-workspace-to-create',
  menuCommand: 'plumbline:menu-command',
  openFile: 'plumbline:open-file',
  coreStatus: 'plumbline:core-status',
} as const;
