import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { inRoot, projectNode, root } from './paths.mjs';

// At a terminal Ctrl-C already goes to every process in it; passed on as well it would arrive twice.
const forwarded = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
const held = ['SIGINT'];

/**
 * Runs a program to its end and answers its exit code (128 + n when a signal ended it).
 *
 * Its stdin, stdout and stderr are the caller's unless `stdio` says otherwise. Signals to this process
 * are passed on to the program, so that Ctrl-C and a service manager both reach it.
 */
export function run(program, args, { cwd = root, env = {}, stdio = 'inherit', timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      stdio,
      timeout,
      env: { ...toolEnvironment(), ...env },
    });
    const forward = (signal) => child.kill(signal);
    const hold = () => {};
    for (const signal of forwarded) process.on(signal, forward);
    for (const signal of held) process.on(signal, hold);
    const release = () => {
      for (const signal of forwarded) process.off(signal, forward);
      for (const signal of held) process.off(signal, hold);
    };
    child.on('error', (error) => {
      release();
      reject(new Error(`${path.basename(program)} could not be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      release();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a script on the project's own Node. */
export function runNode(script, args = [], options = {}) {
  return run(projectNode(), [script, ...args], options);
}

/**
 * Runs a bundle of the app on the project's own Node. Bundled, exceljs' old zip code no longer counts as
 * a dependency, and Node would warn of its `Buffer()` on every start.
 */
export function runApp(bundle, args = [], options = {}) {
  return run(
    projectNode(),
    ['--disable-warning=DEP0005', inRoot('dist', bundle), ...args],
    options,
  );
}

/** The environment of every tool: `node` and the installed programs come first on the path. */
function toolEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [inRoot('node_modules', '.bin'), process.env[name] ?? ''];
  return { ...process.env, [name]: folders.join(path.delimiter) };
}
