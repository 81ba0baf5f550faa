import { ensureBundles } from './bundles.mjs';
import { findElectron } from './electron-runtime.mjs';
import { ensurePackages } from './packages.mjs';
import { callerFolder, root } from './paths.mjs';
import { run, runApp } from './run.mjs';
import { say } from './say.mjs';

/** A start that fails sooner than this never showed a window. */
const earlyDeath = 5_000;

/**
 * Starts the app: Electron where it can run, else the web host. `--web` asks for the web host; every
 * other argument is passed on.
 */
export async function start(args) {
  await ensurePackages();
  await ensureBundles();
  const rest = args.filter((arg) => arg !== '--web');
  if (args.includes('--web')) return serve(rest);
  const obstacle = obstacleToWindows();
  const electron = obstacle ? undefined : await findElectron();
  if (!electron) return serveBecause(obstacle ?? 'The Electron runtime could not be fetched', rest);
  const startedAt = Date.now();
  const code = await run(electron, [root, ...rest], { cwd: callerFolder('start') });
  const died = code !== 0 && code < 128 && Date.now() - startedAt < earlyDeath;
  return died ? serveBecause(`Electron could not start here (code ${code})`, rest) : code;
}

function serveBecause(reason, args) {
  say(`${reason}; Plumbline runs in your browser instead.`);
  return serve(args);
}

function serve(args) {
  return runApp('web.js', args, { cwd: callerFolder('start') });
}

/** Why no window can be shown on this machine, as the beginning of a sentence; undefined when one can. */
function obstacleToWindows() {
  if (!hasDisplay()) return 'There is no display';
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'Electron keeps its sandbox on and therefore does not run as root';
  }
  return undefined;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
