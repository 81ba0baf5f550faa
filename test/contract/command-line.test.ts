import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { connect } from '#core/database/driver.ts';
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

it('draws a round by seed and says which grades need a review', async () => {
  const path = join(folder.path, 'sample.plumb');
  expect((await plumbline(folder.path, 'sample', path, '--locale', 'en')).code).toBe(0);
  const drawn = (...more: string[]) =>
    plumbline(folder.path, 'certainty', path, '--round', '2026', '--draws', '100', ...more);
  const { run, assessments } = JSON.parse((await drawn('--seed', '4', '--json')).stdout);
  expect(run.options).toMatchObject({ draws: 100, seed: 4 });
  const review = assessments.filter((one: { review: boolean }) => one.review).length;
  const plain = await drawn('--seed', '4', '--threads', '2');
  expect(plain.stdout).toContain(`${review} of ${assessments.length} grades need a review`);
  expect(plain.stdout).toContain(run.outputHash);
  const wrong = await drawn('--seed', '-1');
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('--seed is a whole number from 0 to 4294967295, not -1.');
});

it('serves the file that is meant where the command was called, not one in the documents folder', async () => {
  const { code, stderr } = await plumbline(folder.path, 'serve', 'not-here.plumb');
  expect(code).toBe(1);
  expect(stderr).toContain(join(process.cwd(), 'not-here.plumb'));
});

it('records a round, and names by recomputing it what was changed by hand since', {
  timeout: 180_000,
}, async () => {
  const path = join(folder.path, 'recorded.plumb');
  const round = ['--round', '2025'];
  expect((await plumbline(folder.path, 'sample', path)).code).toBe(0);
  const before = await plumbline(folder.path, 'recompute', path, ...round);
  expect(before.code).toBe(1);
  expect(before.stdout).toContain('--record');
  const recording = await plumbline(folder.path, 'score', path, ...round, '--record', '--json');
  const { record, results } = JSON.parse(recording.stdout);
  expect(results).toHaveLength(36);
  const same = await plumbline(folder.path, 'recompute', path, ...round);
  expect(same.code).toBe(0);
  expect(same.stdout).toMatch(/^Same: 36 assessments/);
  expect(same.stdout).toContain(record.inputHash);
  const connection = connect(path);
  const id = connection
    .prepare("SELECT id FROM observation WHERE indicator = 'B1.1' AND raw = 3 ORDER BY id LIMIT 1")
    .pluck()
    .get();
  connection.prepare('UPDATE observation SET raw = 1 WHERE id = ?').run(id);
  connection.close();
  const other = await plumbline(folder.path, 'recompute', path, ...round, '--json');
  expect(other.code).toBe(1);
  const { differences, differing } = JSON.parse(other.stdout);
  expect(differing).toBe(1);
  expect(differences[0]).toMatchObject({ part: 'input', before: 3, after: 1 });
  const place = ['readings', expect.any(String), 'said', 'B1.1', 'raw'];
  expect(differences[0].path).toEqual(place);
  const plain = await plumbline(folder.path, 'recompute', path, ...round);
  expect(plain.stdout).toMatch(/^WC-\d+: input readings › .+ › said › B1\.1 › raw: 3 → 1$/m);
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
