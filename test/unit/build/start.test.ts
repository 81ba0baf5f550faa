import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

type Sources = typeof import('#build/bootstrap/sources.mjs');

let project: ProjectCopy;
beforeEach(async () => {
  project = new ProjectCopy();
  project.write('package-lock.json', '{ "packages": {} }');
  project.write('node_modules/.package-lock.json', '{ "packages": {} }');
  const { hashSources } = await project.load<Sources>('sources.mjs');
  project.write('dist/.plumbline-sources', hashSources());
});
afterEach(() => project.remove());

/** Starts a command of the bootstrap, without a display. */
function bootstrap(...args: string[]): ChildProcess {
  return bootstrapIn({}, ...args);
}

function bootstrapIn(change: NodeJS.ProcessEnv, ...args: string[]): ChildProcess {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...change };
  return spawn(process.execPath, [project.at('build/bootstrap.mjs'), ...args], { env });
}

async function finished(child: ChildProcess) {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text) => {
    stdout += text;
  });
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

describe('npm start', () => {
  it.runIf(process.platform === 'linux')(
    'says in one sentence why there is no window, and serves to the browser instead',
    async () => {
      project.write('dist/web.js', 'console.log("serving", ...process.argv.slice(2));');
      const { code, stdout, stderr } = await finished(bootstrap('start', '--port', '8123'));
      expect(stderr).toBe('There is no display; Plumbline runs in your browser instead.\n');
      expect(stdout).toBe('serving --port 8123\n');
      expect(code).toBe(0);
    },
  );

  it('serves to the browser without a word when asked to', async () => {
    project.write('dist/web.js', 'console.log("serving", ...process.argv.slice(2));');
    const { stdout, stderr } = await finished(bootstrap('start', '--web', 'a.plumb'));
    expect(stderr).toBe('');
    expect(stdout).toContain('a.plumb\n');
  });

  it.runIf(process.platform !== 'win32')(
    'passes signals on and answers with the code',
    async () => {
      project.write(
        'dist/web.js',
        `process.on('SIGTERM', () => { console.log('closing'); process.exit(3); });
      setInterval(() => {}, 1000);
      console.log('ready');`,
      );
      const child = bootstrap('start', '--web');
      const end = finished(child);
      if (child.stdout) await once(child.stdout, 'data');
      child.kill('SIGTERM');
      expect(await end).toMatchObject({ code: 3, stdout: 'ready\nclosing\n' });
    },
  );
});

describe('npm run plumbline', () => {
  it('leaves stdout to the tool and passes its arguments and exit code on', async () => {
    project.write(
      'dist/cli.js',
      'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 2;',
    );
    const { code, stdout } = await finished(
      bootstrap('plumbline', 'verify', 'a b.plumb', '--json'),
    );
    expect(JSON.parse(stdout)).toEqual(['verify', 'a b.plumb', '--json']);
    expect(code).toBe(2);
  });
});

describe('a file that a person names', () => {
  it.each([
    ['plumbline', 'dist/cli.js'],
    ['start', 'dist/web.js'],
  ])('is meant where they called npm run %s from', async (script, program) => {
    project.write(program, 'console.log(process.cwd());');
    project.write('elsewhere/x', '');
    const change = { npm_lifecycle_event: script, INIT_CWD: project.at('elsewhere') };
    const { stdout } = await finished(bootstrapIn(change, script));
    expect(stdout.trim()).toBe(realpathSync(project.at('elsewhere')));
  });
});

describe('an unknown command', () => {
  it('is refused with the list of known ones', async () => {
    const { code, stdout, stderr } = await finished(bootstrap('toString'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Usage: .*start \| test/);
  });
});
