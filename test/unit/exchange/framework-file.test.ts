import { describe, expect, test } from 'vitest';
import { formatFrameworkFile, parseFrameworkFile } from '#core/frameworks/framework-file.ts';
import { sampleFramework } from '#core/sample/framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { smallFramework } from '#test/fixtures/broken/framework.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, name = 'framework.yaml') => parseFrameworkFile(bytesOf(text), name);
const json = (value: unknown) => JSON.stringify(value, null, 2);

describe.each(['yaml', 'json'] as const)('a framework written as %s', (format) => {
  test.each([
    ['the sample', sampleFramework],
    ['a small one', smallFramework],
  ])('reads back as the same framework: %s', (_name, input) => {
    const content = Framework.parse(input);
    const text = formatFrameworkFile(content, format);
    const parsed = parse(text, `framework.${format}`);
    expect('content' in parsed && parsed.content).toEqual(content);
    expect(formatFrameworkFile(content, format)).toBe(text);
  });

  test('keeps texts that look like something else', () => {
    const name = { en: '- yes: #1 "no" \\ {x}', 'zh-CN': '第一行\n第二行：\t“引号”' };
    const content = Framework.parse({ ...smallFramework, code: '1.10', name });
    const parsed = parse(formatFrameworkFile(content, format), `a.${format}`);
    expect('content' in parsed && parsed.content).toEqual(content);
  });

  test('has its members in one order, whatever order they came in', () => {
    const content = Framework.parse(smallFramework);
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as Framework;
    expect(formatFrameworkFile(reversed, format)).toBe(formatFrameworkFile(content, format));
  });
});

describe('what is wrong with a framework file', () => {
  test('is said all at once, with the path, the innermost code and the line', () => {
    const { problems } = parse(
      json({
        ...smallFramework,
        colour: 'green',
        children: [
          { ...smallFramework.children[0], weight: '30' },
          { ...smallFramework.children[1], measure: { kind: 'rubrik' } },
          { kind: 'indicator', code: '-x', name: { en: '', 'zh-CN': '' }, weight: -1 },
        ],
      }),
    );
    const at = (path: string) => problems.find((problem) => problem.path === path);
    expect(at('colour')).toMatchObject({ code: 'framework-file.unknown-field', at: null });
    expect(at('children[0].weight')).toMatchObject({
      code: 'framework-file.type',
      at: 'R1',
      params: { expected: 'number', line: expect.any(Number) },
    });
    expect(at('children[1].measure.kind')).toMatchObject({
      code: 'framework-file.choice',
      at: 'R2',
      params: {
        allowed: 'rubric, scale, checklist, numeric, ratio, deduction, derived, survey',
      },
    });
    expect(at('children[2].code')).toMatchObject({ code: 'code.invalid' });
    expect(at('children[2].name')).toMatchObject({ code: 'text.empty' });
    expect(at('children[2].weight')).toMatchObject({
      code: 'framework-file.too-small',
      params: { minimum: 0 },
    });
    expect(at('children[2].measure')).toMatchObject({ code: 'framework-file.missing' });
    expect(problems).toHaveLength(7);
  });

  test('is told by line in YAML', () => {
    const { problems } = parse('format: plumbline-framework-1\ncode: A\nmaximum: high\n');
    expect(problems.find((problem) => problem.path === 'maximum')?.params).toMatchObject({
      line: 3,
    });
  });

  test('includes the rules that only the whole framework shows', () => {
    const [first] = smallFramework.grades;
    const parsed = parse(json({ ...smallFramework, grades: [first] }));
    expect('content' in parsed).toBe(true);
    expect(parsed.problems.map((problem) => problem.code)).toContain('band-start');
  });
});

describe('a broken or hostile framework file gives one clear problem:', () => {
  const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
  for (let n = 1; n < 12; n++)
    bomb.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join()}]`,
    );
  const deep = 100_000;
  const steps = Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`);
  const levels = 10_000;
  const nested = `${'{"kind":"group","children":['.repeat(levels)}${']}'.repeat(levels)}`;
  const blocks = Array.from({ length: levels }, (_, n) => `${' '.repeat(2 * n)}- children:`);
  const repeated = Array.from({ length: 1000 }, (_, n) => `b${n}: *a`).join('\n');

  test.each<[string, string, string, string, FrameworkProblem['params']?]>([
    ['nothing', '', 'a.yaml', 'empty'],
    ['a list', '- a\n- b\n', 'a.yaml', 'not-a-framework'],
    ['a word', 'framework', 'a.yaml', 'not-a-framework'],
    ['JSON cut off', '{"code": "A"', 'a.json', 'syntax', { line: 1, column: 13 }],
    ['JSON with a comma too many', '{\n  "code": "A",\n}', 'a.json', 'syntax', { line: 3 }],
    ['a bracket that does not close', 'a: [1\nb: 2\n', 'a.yaml', 'syntax', { line: 2 }],
    ['a tab before a key', 'a:\n\tb: 1\n', 'a.yaml', 'syntax', { line: 2 }],
    ['a key twice', 'code: A\ncode: B\n', 'a.yaml', 'repeated-key', { line: 2 }],
    ['two documents', 'a: 1\n---\nb: 2\n', 'a.yaml', 'several-documents'],
    ['a tag', 'a: !!js/function "x"\n', 'a.yaml', 'tag', { line: 1, column: 4 }],
    ['an alias of nothing', 'a: *b\n', 'a.yaml', 'unknown-alias', { alias: 'b' }],
    ['an alias bomb', bomb.join('\n'), 'a.yaml', 'aliases'],
    ['brackets nested deep', '['.repeat(deep), 'a.yaml', 'too-deep'],
    ['JSON nested deep', '{"a":'.repeat(deep), 'a.json', 'too-deep'],
    ['lists nested deep', `${'- '.repeat(deep)}a`, 'a.yaml', 'too-deep'],
    ['lines indented deep', steps.join('\n'), 'a.yaml', 'too-deep'],
    [
      'groups nested deep in JSON',
      `{"children":[${nested}]}`,
      'a.json',
      'too-deep',
      { limit: 100 },
    ],
    ['groups nested deep in YAML', `children:\n${blocks.join('\n')}`, 'a.yaml', 'too-deep'],
    ['a list that holds itself', 'children: &a\n  - *a\n', 'a.yaml', 'too-deep'],
    ['a group that holds itself', 'children: &a [{ children: *a }]\n', 'a.yaml', 'too-deep'],
    ['one alias a thousand times', `a: &a x\n${repeated}`, 'a.yaml', 'aliases'],
    ['a list of a million', `{"children":[${'1,'.repeat(1e6)}1]}`, 'a.json', 'too-large'],
    ['a million keys', 'a: 1\n'.repeat(1e6), 'a.yaml', 'too-large'],
  ])('%s', (_name, text, file, code, params = {}) => {
    const parsed = parse(text, file);
    expect('content' in parsed).toBe(false);
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]).toMatchObject({
      severity: 'error',
      code: `framework-file.${code}`,
      params,
    });
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Buffer.from('code: caf\xe9', 'latin1');
    expect(parseFrameworkFile(bytes, 'a.yaml').problems).toMatchObject([
      { code: 'framework-file.encoding' },
    ]);
  });

  test('more mistakes than anybody reads are counted, not told', () => {
    const wrong = Object.fromEntries(Array.from({ length: 700 }, (_, n) => [`k${n}`, n]));
    const { problems } = parse(json({ ...smallFramework, ...wrong }), 'a.json');
    expect(problems).toHaveLength(501);
    expect(problems[0]).toMatchObject({ code: 'framework-file.unknown-field' });
    expect(problems[500]).toMatchObject({ code: 'framework-file.more', params: { count: 200 } });
  });

  test('ten thousand repeated keys are found in one pass', () => {
    const { problems } = parse('a: 1\n'.repeat(10_000));
    expect(problems[0]).toMatchObject({ code: 'framework-file.repeated-key', params: { line: 2 } });
  });

  test('numbers beyond all bounds', () => {
    const huge = json({ ...smallFramework, maximum: 1 }).replace(
      /^ {2}"maximum": 1/m,
      '  "maximum": 1e999',
    );
    expect(parse(huge, 'a.json').problems).toMatchObject([{ path: 'maximum' }]);
  });

  test('a key that would reach into every object', () => {
    const text = json(smallFramework).replace('{', '{"__proto__": {"polluted": true},');
    const parsed = parse(text, 'a.json');
    expect('content' in parsed).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});
