import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * Packs the built app for Linux with electron-builder around a stand-in of the Electron runtime. It shows
 * what is packed and how the fuses are set; it is no proof that the packed app runs.
 */
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-packing-'));
const packed = path.join(folder, 'release', 'linux-unpacked');
const archive = path.join(packed, 'resources', 'app.asar');
const tools = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

let files: string[];

beforeAll(async () => {
  await run('build/bootstrap.mjs', 'build');
  await run(
    'node_modules/electron-builder/cli.js',
    '--linux',
    '--dir',
    '--x64',
    `-c.electronDist=${writeElectronStandIn()}`,
    `-c.directories.output=${path.join(folder, 'release')}`,
  );
  const asar: { listPackage(file: string, options: object): string[] } =
    await load('@electron/asar');
  files = asar.listPackage(archive, { isPack: false });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the project; what it said is in the error when it fails. */
async function run(script: string, ...args: string[]): Promise<void> {
  const command = [path.join(root, script), ...args];
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Imports a tool that electron-builder brings along. */
function load<Tool>(name: string): Promise<Tool> {
  return import(/* @vite-ignore */ tools.resolve(name));
}

/** A folder that stands in for the Electron runtime: a program that is only a wire of fuses. */
function writeElectronStandIn(): string {
  const standIn = path.join(folder, 'electron');
  mkdirSync(path.join(standIn, 'resources'), { recursive: true });
  mkdirSync(path.join(standIn, 'locales'));
  for (const language of ['en-US', 'fr', 'zh-CN']) {
    writeFileSync(path.join(standIn, 'locales', `${language}.pak`), '');
  }
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'),
  );
  writeFileSync(path.join(standIn, 'version'), version);
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const fuses = Buffer.from([1, 9, ...Buffer.from('1'.repeat(9))]);
  const program = Buffer.concat([Buffer.from(`stand-in${sentinel}`), fuses, Buffer.alloc(16)]);
  writeFileSync(path.join(standIn, 'electron'), program);
  chmodSync(path.join(standIn, 'electron'), 0o755);
  return standIn;
}

describe('the packed app (around a stand-in of the Electron runtime)', () => {
  it.each([
    '/package.json',
    '/dist/main.js',
    '/dist/preload.cjs',
    '/dist/core.js',
    '/dist/renderer/index.html',
    '/dist/templates/annual-deductions.yaml',
    '/node_modules/better-sqlite3/lib/index.js',
  ])('has %s', (file) => {
    expect(files).toContain(file);
  });

  it('has the database driver for its own platform only', () => {
    const binaries = files.filter((file) => file.endsWith('.node'));
    expect(binaries).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  });

  it('has nothing else: no sources, no tests, no other packages, no map, no stamp', () => {
    const strange = files.filter(
      (file) =>
        !/^\/(package\.json|dist|node_modules|node_modules\/better-sqlite3)$/.test(file) &&
        !/^\/dist\/([\w-]+\.(js|cjs)|renderer(\/.+)?|templates(\/[\w-]+\.yaml)?)$/.test(file) &&
        !/^\/node_modules\/better-sqlite3\/(LICENSE|package\.json|lib|prebuilds)(\/|$)/.test(file),
    );
    expect(strange).toEqual([]);
    expect(files.filter((file) => /\.(ts|tsx|map|md)$|\/\./.test(file))).toEqual([]);
  });

  it('speaks the languages of the product only', () => {
    expect(readdirSync(path.join(packed, 'locales'))).toEqual(['en-US.pak', 'zh-CN.pak']);
  });

  it('starts at the main process, and keeps no scripts or development packages', async () => {
    const asar: { extractFile(file: string, name: string): Buffer } = await load('@electron/asar');
    const manifest = JSON.parse(asar.extractFile(archive, 'package.json').toString('utf8'));
    expect(manifest.main).toBe('dist/main.js');
    expect(manifest.scripts).toBeUndefined();
    expect(manifest.devDependencies).toBeUndefined();
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
  });

  it('keeps the driver’s binary where the system can load it, the rest inside the archive', () => {
    const place = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    const unpacked = readFileSync(path.join(`${archive}.unpacked`, place));
    expect(unpacked.equals(readFileSync(path.join(root, place)))).toBe(true);
  });

  it('has every fuse set that keeps the program from being used as anything else', async () => {
    const { getCurrentFuseWire, FuseV1Options: fuse } = await import('@electron/fuses');
    const wire = await getCurrentFuseWire(path.join(packed, 'plumbline'));
    const on = (option: number) => String.fromCharCode(Number(Reflect.get(wire, option))) === '1';
    expect({
      runAsNode: on(fuse.RunAsNode),
      cookieEncryption: on(fuse.EnableCookieEncryption),
      nodeOptions: on(fuse.EnableNodeOptionsEnvironmentVariable),
      inspect: on(fuse.EnableNodeCliInspectArguments),
      asarIntegrity: on(fuse.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(fuse.OnlyLoadAppFromAsar),
      ownSnapshot: on(fuse.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocol: on(fuse.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      fileProtocol: false,
    });
  });
});
