import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isPassword, storePassword } from '#core/people/password.ts';
import { plumbline } from '#test/harness/command-line.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const absent = join(folder.path, 'absent.plumb');
afterAll(folder.remove);

it('prints a failure as JSON where JSON was asked for, and as a sentence where not', async () => {
  const json = await plumbline(folder.path, 'verify', absent, '--json');
  expect(json).toMatchObject({ code: 1, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({
    error: { code: 'REFUSED', data: { reason: 'workspace-missing' } },
  });
  const plain = await plumbline(folder.path, 'verify', absent);
  expect(plain).toMatchObject({ code: 1, stdout: '' });
  expect(plain.stderr).toContain('There is no file at');
});

it('answers 2 to what cannot be meant, in JSON too', async () => {
  const json = await plumbline(folder.path, 'new', absent, '--json');
  expect(json.code).toBe(2);
  expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'USAGE' } });
  expect((await plumbline(folder.path, 'serve', '--port', 'seven')).code).toBe(2);
});

it('serves the file that is meant where the command was called, not one in the documents folder', async () => {
  const { code, stderr } = await plumbline(folder.path, 'serve', 'not-here.plumb');
  expect(code).toBe(1);
  expect(stderr).toContain(join(process.cwd(), 'not-here.plumb'));
});

it('spends no memory on password parameters that a tampered file asks for', async () => {
  const stored = await storePassword('a good password', Buffer.alloc(16), 'fast');
  expect(await isPassword('a good password', stored)).toBe(true);
  for (const parameters of ['scrypt:1073741824:8:1', 'scrypt:1024:99:99', 'scrypt:1000:8:1', '']) {
    expect(await isPassword('a good password', { ...stored, parameters }), parameters).toBe(false);
  }
  expect(await isPassword('a good password', { ...stored, hash: 'ab' })).toBe(false);
});

it('lists the templates without a workspace, and begins and publishes a framework with one', async () => {
  const listed = await plumbline(folder.path, 'framework', 'templates', '--json');
  expect(listed.code).toBe(0);
  const [first] = JSON.parse(listed.stdout);
  expect(first).toMatchObject({ code: 'ANNUAL-DEDUCTIONS', indicatorCount: 12 });
  const workspace = join(folder.path, 'templates.plumb');
  await plumbline(folder.path, 'new', workspace, '--name', 'T');
  const begin = (...options: string[]) =>
    plumbline(folder.path, 'framework', 'new', workspace, '--template', ...options);
  const made = await begin('HKG-STANDARDS', '--code', 'OWN', '--name', 'Ours', '--publish');
  expect(made.code).toBe(0);
  expect(made.stdout).toContain('OWN@1: published, 24 indicators');
  expect(made.stdout).toContain(first.notice.en.slice(0, 20));
  const unknown = await begin('NONE');
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toContain('There is no template NONE (templates: ANNUAL-DEDUCTIONS');
});
