import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import { plumbline } from '#test/harness/command-line.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';
import { type Connected, transports } from '#test/harness/transports.ts';
import {
  band,
  graded,
  group,
  leaf,
  limiter,
  numeric,
  sound,
  when,
} from '#test/unit/domain/framework-parts.ts';

const sum = (...indicators: string[]) => ({
  kind: 'derived' as const,
  terms: indicators.map((indicator) => ({ indicator, weight: 1 })),
  rule: { kind: 'goalposts' as const, worst: 0, best: 1 },
});

/** What is wrong, in what, and the code and the sentence it is told with. */
const bad: readonly (readonly [string, Partial<FrameworkInput>, string, RegExp])[] = [
  [
    'a circle of derived indicators',
    { children: [leaf('a', { measure: sum('b') }), leaf('b', { measure: sum('a') })] },
    'term-cycle',
    /a → b → a/,
  ],
  [
    'weights that are all zero',
    { children: [group('G', [leaf('a', { weight: 0 }), leaf('b', { weight: 0 })])] },
    'weights-zero',
    /weight/,
  ],
  ['bands that overlap', { grades: [band('A', 50, 100), band('B', 0, 60)] }, 'band-overlap', /B/],
  ['bands with a gap', { grades: [band('A', 61, 100), band('B', 0, 60)] }, 'band-gap', /60/],
  [
    'a rule on a node that is not there',
    { limiters: [limiter('L', { when: when(graded('nobody', 'B')) })] },
    'condition-node-unknown',
    /nobody/,
  ],
  ['a division by zero', numeric({ kind: 'goalposts', worst: 5, best: 5 }), 'goalposts-equal', /5/],
];
/** Not wrong, but told: a grade that no assessment can have. */
const unreachable: Partial<FrameworkInput> = {
  children: [
    leaf('a', {
      measure: {
        kind: 'rubric',
        levels: [0, 1].map((value) => ({
          value,
          name: { en: 'level', 'zh-CN': '级' },
          score: 50 * value,
        })),
      },
    }),
  ],
};

const folder = temporaryFolder();
const workspace = join(folder.path, 'command.plumb');
let core: Connected;

beforeAll(async () => {
  await plumbline(folder.path, 'new', workspace, '--name', 'T');
  core = await transports['in-process'](folder.path);
  const { client } = core;
  await client.workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
  const account = { login: 'chen', name: 'Chen', password: 'a good password' };
  core.signInAs((await client.people.createFirstSupervisor(account)).session);
});
afterAll(async () => {
  await core.close();
  folder.remove();
});

const codesOf = (problems: readonly { readonly code: string }[]) =>
  problems.map(({ code }) => code);

/** Writes a file and calls a command with it. */
function command(name: 'validate' | 'import', file: string, text: string, ...more: string[]) {
  const path = join(folder.path, file);
  writeFileSync(path, text);
  return plumbline(folder.path, 'framework', name, workspace, path, ...more);
}

/** No stack of calls, no bare error of the language. */
function expectWords(text: string): void {
  expect(text).not.toMatch(/\n\s+at |RangeError|TypeError|undefined|Maximum call stack/);
  expect(text.trim()).not.toBe('');
}

describe.each(bad)('a framework with %s', (_, fields, code, sentence) => {
  it('is named by the service, kept as a draft, and not published', async () => {
    const { frameworks } = core.client;
    const draft = await frameworks.createDraft({
      code: `D-${code}`,
      name: { en: 'D', 'zh-CN': 'D' },
    });
    const content = { ...Framework.parse(sound(fields)), code: draft.code };
    const saved = await frameworks.saveDraft({ id: draft.id, revision: 0, content });
    expect(codesOf(saved.problems)).toContain(code);
    const { error } = await safe(frameworks.publish({ id: draft.id }));
    expect(error).toMatchObject({ code: 'REFUSED', data: { reason: 'framework-has-errors' } });
    expect((await frameworks.get({ id: draft.id })).state).toBe('draft');
  });

  it('is named in words by the command line, which does not publish it', async () => {
    const text = JSON.stringify(sound({ ...fields, code: `C-${code}` }));
    const told = await command('import', 'bad.json', text, '--publish');
    expect(told).toMatchObject({ code: 1, stdout: '' });
    expect(told.stderr).toMatch(sentence);
    expectWords(told.stderr);
  });
});

it('every mistake of a file is told by the command line at once, and counted', async () => {
  const text = JSON.stringify(sound({ ...bad[0][1], ...bad[2][1] }));
  const told = await command('validate', 'bad.json', text);
  expect(told.code).toBe(1);
  expect(told.stdout).toMatch(bad[0][3]);
  expect(told.stdout).toMatch(/from 50 to 60 also belong/);
  expect(told.stdout).toMatch(/^2 errors$/m);
  expectWords(told.stdout);
});

it('a grade that nobody can have is a warning of the service and of the command line', async () => {
  const { frameworks } = core.client;
  const draft = await frameworks.createDraft({ code: 'TOP', name: { en: 'D', 'zh-CN': 'D' } });
  const content = { ...Framework.parse(sound(unreachable)), code: draft.code };
  const { problems } = await frameworks.saveDraft({ id: draft.id, revision: 0, content });
  expect(problems).toMatchObject([
    { severity: 'warning', code: 'grade-unreachable', params: { grade: 'A' } },
  ]);
  const told = await command('validate', 'top.json', JSON.stringify(sound(unreachable)));
  expect(told.code).toBe(0);
  expect(told.stdout).toMatch(/^warning: .*A/m);
});

describe('a file of ten thousand levels', () => {
  const levels = 10_000;
  const nested = (open: string) => `${open.repeat(levels)}${']}'.repeat(levels)}`;
  const files = [
    ['deep.json', `{"children":[${nested('{"kind":"group","children":[')}]}`],
    ['deep.yaml', `children: [${nested('{kind: group, children: [')}]`],
  ] as const;
  const told = /Nested deeper than 100 levels\./;

  it.each(files)('%s is refused in words by the service', async (name, text) => {
    const file = new File([text], name);
    const { problems } = await core.client.frameworks.validateFile({ file });
    expect(codesOf(problems)).toEqual(['framework-file.too-deep']);
    const { error } = await safe(core.client.frameworks.importFile({ file, publish: false }));
    expect(error).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ code: 'framework-file.too-deep', params: { limit: 100 } }] },
    });
  });

  it('is refused in words by the command line', async () => {
    const validated = await command('validate', ...files[0]);
    expect(validated).toMatchObject({ code: 1, stderr: '' });
    expect(validated.stdout).toMatch(told);
    expectWords(validated.stdout);
    const imported = await command('import', ...files[1]);
    expect(imported).toMatchObject({ code: 1, stdout: '' });
    expect(imported.stderr).toMatch(told);
    expectWords(imported.stderr);
  });
});
