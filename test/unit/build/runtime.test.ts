import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

type Runtime = typeof import('#build/bootstrap/electron-runtime.mjs');
type Browser = typeof import('#build/bootstrap/browser.mjs');
type Sources = typeof import('#build/bootstrap/sources.mjs');

let project: ProjectCopy;
beforeEach(() => {
  project = new ProjectCopy();
});
afterEach(() => project.remove());

/** Stands in for Electron's installer, which would download: it counts its calls and does `then`. */
function installer(then: string): void {
  project.write(
    'node_modules/electron/install.js',
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    appendFileSync('calls', 'x');
    ${then}`,
  );
}

describe('finding the Electron runtime', () => {
  it('takes the runtime that is there without fetching anything', async () => {
    project.write('node_modules/electron/path.txt', 'electron');
    project.write('node_modules/electron/dist/electron', '');
    const { findElectron } = await project.load<Runtime>('electron-runtime.mjs');
    expect(await findElectron()).toBe(project.at('node_modules/electron/dist/electron'));
  });

  it('fetches it once when it is missing', async () => {
    installer(`mkdirSync('node_modules/electron/dist');
      writeFileSync('node_modules/electron/dist/electron', '');
      writeFileSync('node_modules/electron/path.txt', 'electron');`);
    const { findElectron } = await project.load<Runtime>('electron-runtime.mjs');
    expect(await findElectron()).toBe(project.at('node_modules/electron/dist/electron'));
    await findElectron();
    expect(readFileSync(project.at('calls'), 'utf8')).toBe('x');
  });

  it('does not try again for a day after a failure', async () => {
    installer('process.exitCode = 1;');
    const { findElectron } = await project.load<Runtime>('electron-runtime.mjs');
    expect(await findElectron()).toBeUndefined();
    expect(await findElectron()).toBeUndefined();
    expect(readFileSync(project.at('calls'), 'utf8')).toBe('x');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 });
    await findElectron();
    vi.useRealTimers();
    expect(readFileSync(project.at('calls'), 'utf8')).toBe('xx');
  });
});

describe('finding a browser for the tests', () => {
  it('prefers the one that is named, then the newest of Playwright’s own', async () => {
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', project.at('browsers'));
    vi.stubEnv('PLUMBLINE_CHROMIUM', undefined);
    for (const build of ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300']) {
      project.write(`browsers/${build}/chrome-linux/chrome`, '');
      project.write(`browsers/${build}/chrome-win/chrome.exe`, '');
      project.write(`browsers/${build}/chrome-mac/Chromium.app/Contents/MacOS/Chromium`, '');
    }
    project.write('my-browser', '');
    const { findBrowser } = await project.load<Browser>('browser.mjs');
    expect(findBrowser()).toContain('chromium-1200');
    vi.stubEnv('PLUMBLINE_CHROMIUM', project.at('my-browser'));
    expect(findBrowser()).toBe(project.at('my-browser'));
    vi.stubEnv('PLUMBLINE_CHROMIUM', project.at('gone'));
    expect(findBrowser()).toContain('chromium-1200');
  });
});

describe('the hash of the sources', () => {
  it('changes with a source’s text, name or absence, and with nothing else', async () => {
    const { hashSources } = await project.load<Sources>('sources.mjs');
    const seen = [hashSources()];
    project.write('shared/a.ts', '1');
    seen.push(hashSources());
    project.write('shared/a.ts', '2');
    seen.push(hashSources());
    project.write('renderer/b/c.ts', '');
    seen.push(hashSources());
    expect(new Set(seen).size).toBe(4);
    project.write('test/unit/d.ts', '');
    project.write('shared/a.ts', '2');
    expect(hashSources()).toBe(seen.at(-1));
  });
});
