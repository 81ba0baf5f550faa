import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

type Packages = typeof import('#build/bootstrap/packages.mjs');

const lockOf = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'copy' },
      'node_modules/zod': { version },
      'node_modules/only-on-windows': { version: '1.0.0', optional: true },
    },
  });

let project: ProjectCopy;
beforeEach(() => {
  project = new ProjectCopy();
  // Stands in for npm: it notes how it was called and ends with the code it finds in a file.
  project.write(
    'npm-cli.js',
    `import { appendFileSync, existsSync } from 'node:fs';
    appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
    process.exitCode = existsSync('npm-fails') ? 1 : 0;`,
  );
  vi.stubEnv('npm_execpath', project.at('npm-cli.js'));
});
afterEach(() => project.remove());

const calls = () =>
  existsSync(project.at('calls'))
    ? readFileSync(project.at('calls'), 'utf8').trim().split('\n')
    : [];

describe('setting up the packages', () => {
  it('runs npm ci when nothing is installed, and not again', async () => {
    project.write('package-lock.json', lockOf('1.0.0'));
    const { ensurePackages } = await project.load<Packages>('packages.mjs');
    await ensurePackages();
    await ensurePackages();
    expect(calls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('runs npm ci again when the lock file has changed', async () => {
    project.write('package-lock.json', lockOf('1.0.0'));
    const { ensurePackages } = await project.load<Packages>('packages.mjs');
    await ensurePackages();
    project.write('package-lock.json', lockOf('1.0.1'));
    await ensurePackages();
    expect(calls()).toHaveLength(2);
  });

  it('keeps what a person installed by hand when it is what the lock file asks for', async () => {
    const installed = { packages: { 'node_modules/zod': { version: '1.0.0' } } };
    project.write('node_modules/.package-lock.json', JSON.stringify(installed));
    project.write('package-lock.json', lockOf('1.0.0'));
    const { ensurePackages } = await project.load<Packages>('packages.mjs');
    await ensurePackages();
    expect(calls()).toEqual([]);
  });

  it('runs npm ci when an installed package has another version', async () => {
    const installed = { packages: { 'node_modules/zod': { version: '0.9.0' } } };
    project.write('node_modules/.package-lock.json', JSON.stringify(installed));
    project.write('package-lock.json', lockOf('1.0.0'));
    const { ensurePackages } = await project.load<Packages>('packages.mjs');
    await ensurePackages();
    expect(calls()).toHaveLength(1);
  });

  it('says so when npm fails, and tries again next time', async () => {
    project.write('package-lock.json', lockOf('1.0.0'));
    project.write('npm-fails', '');
    const { ensurePackages } = await project.load<Packages>('packages.mjs');
    await expect(ensurePackages()).rejects.toThrow('npm ci ended with code 1');
    await expect(ensurePackages()).rejects.toThrow('npm ci ended with code 1');
    expect(calls()).toHaveLength(2);
  });
});
