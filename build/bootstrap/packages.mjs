import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { alone } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules/.plumbline-packages');

/** Installs the pinned packages with `npm ci` when they are missing or the lock file has changed. */
export async function ensurePackages() {
  const lockText = readFileSync(lockFile, 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  if (readStamp(stampFile) === hash) return;
  await alone(async () => {
    if (readStamp(stampFile) === hash) return;
    if (!installedMatches(lockText)) await install();
    writeStamp(stampFile, hash);
  });
}

async function install() {
  say('Installing the pinned packages (npm ci) …');
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}. Is the npm registry reachable?`);
}

/**
 * Says whether what npm has installed is what the lock file asks for, so that a plain `npm install`
 * done by hand is not thrown away. Optional packages may be absent: they belong to other platforms.
 */
function installedMatches(lockText) {
  const hidden = inRoot('node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(JSON.parse(lockText).packages).every(([place, wanted]) => {
    if (place === '' || wanted.link) return true;
    const found = installed[place];
    return found ? found.version === wanted.version : wanted.optional || wanted.devOptional;
  });
}

/** Runs npm with its output on stderr; under `npm run` the very npm that was called. */
function npm(args) {
  const options = { stdio: ['ignore', 2, 2] };
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) {
    return run(process.execPath, [script, ...args], options);
  }
  return process.platform === 'win32'
    ? run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}
