import { app, session } from 'electron';
import { workspaceFileIn } from './files/workspace-file-names.ts';
import { denyNetwork, quietSwitches } from './guard/network.ts';
import { denyPermissions } from './guard/permissions.ts';
import { answerPage } from './ipc.ts';
import { builtLocations } from './locations.ts';
import { handleScheme, registerScheme } from './protocol/register.ts';
import { Shell } from './shell.ts';

/** The first argument that a person gave: `electron .` has its own folder before it. */
const firstArgument = process.defaultApp ? 2 : 1;

/** Starts the app, or, when it runs already, leaves the file to open to the one that runs. */
function begin(): void {
  registerScheme();
  app.enableSandbox();
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let shell: Shell | null = null;
  let earlyFile = workspaceFileIn(process.argv.slice(firstArgument), process.cwd());
  const openFile = (file: string | undefined) => {
    if (!shell) earlyFile = file ?? earlyFile;
    else if (file !== undefined) shell.openFile(file);
  };
  app.on('second-instance', (_event, args, cwd) => {
    openFile(workspaceFileIn(args.slice(1), cwd));
    shell?.showWindow();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFile(file);
    shell?.showWindow();
  });
  void app.whenReady().then(() => {
    shell = startShell();
    if (earlyFile !== undefined) shell.openFile(earlyFile);
  });
}

function startShell(): Shell {
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  app.setAboutPanelOptions({ applicationName: 'Plumbline', applicationVersion: app.getVersion() });
  const locations = builtLocations();
  handleScheme(locations.renderer);
  const shell = new Shell(locations);
  answerPage(shell);
  app.on('activate', () => shell.showWindow());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  quitAfterCore(shell);
  shell.start();
  return shell;
}

/** Holds the end of the app back until the core has closed its file. */
function quitAfterCore(shell: Shell): void {
  let coreEnded = false;
  app.on('will-quit', (event) => {
    if (coreEnded) return;
    event.preventDefault();
    void shell.shutDown().then(() => {
      coreEnded = true;
      app.quit();
    });
  });
}

begin();
