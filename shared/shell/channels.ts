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
