import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Finds the browser that the tests drive, and on Debian installs one for root when there is none.
 *
 * The order: PLUMBLINE_CHROMIUM when it is set, Playwright's own download, a Chromium or Chrome of the
 * system, `apt-get install chromium`.
 *
 * @throws a sentence when there is no browser and none can be installed.
 */
export async function ensureBrowser() {
  const present = findBrowser();
  if (present && (await hasChineseFont())) return present;
  if (canInstall()) {
    await aptInstall([...(present ? [] : ['chromium']), 'fonts-noto-cjk', 'fontconfig']);
  }
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (for example: npx playwright install chromium), ' +
      'or name its program in the environment variable PLUMBLINE_CHROMIUM.',
  );
}

/** The browser that is there already, or undefined; the order is that of {@link ensureBrowser}. */
export function findBrowser() {
  const named = process.env.PLUMBLINE_CHROMIUM;
  if (named && existsSync(named)) return named;
  return [...playwrightBrowsers(), ...systemBrowsers()].find((file) => existsSync(file));
}

function playwrightBrowsers() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((name) => [
      path.join(folder, name, 'chrome-linux', 'chrome'),
      path.join(folder, name, 'chrome-linux64', 'chrome'),
      path.join(folder, name, 'chrome-win', 'chrome.exe'),
      path.join(folder, name, 'chrome-win64', 'chrome.exe'),
      path.join(folder, name, 'chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
}

function playwrightFolder() {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') {
    return path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  }
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');
}

function systemBrowsers() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => ['/usr/bin', ...folders].map((folder) => path.join(folder, name)));
}

/** Whether Chinese text has glyphs in screenshots; only Linux may come without any. */
async function hasChineseFont() {
  if (!canInstall()) return true;
  if (!existsSync('/usr/bin/fc-list')) return false;
  const script = 'test -n "$(fc-list :lang=zh-cn family)"';
  return (await run('/bin/sh', ['-c', script], { stdio: 'ignore' })) === 0;
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    accessSync('/usr/bin/apt-get', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function aptInstall(wanted) {
  say(`Installing ${wanted.join(', ')} (apt-get) …`);
  const options = { stdio: ['ignore', 2, 2], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...wanted];
  if ((await run('apt-get', install, options)) === 0) return;
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', install, options);
}
