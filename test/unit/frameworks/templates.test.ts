import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatFrameworkFile, parseFrameworkFile } from '#core/frameworks/framework-file.ts';
import { listTemplates, templateCodes, templateFramework } from '#core/frameworks/templates.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';

/** Every text of both languages in a value. */
function texts(value: unknown): { en: string; 'zh-CN': string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value) return [value as { en: string; 'zh-CN': string }];
  return Object.values(value).flatMap(texts);
}

/** The rules of a framework that can fire: limiters by code, critical indicators by theirs. */
const rulesOf = (framework: Framework): string[] => [
  ...framework.limiters.map(({ code }) => code),
  ...indicatorsOf(framework).flatMap(({ code, critical }) => (critical ? [code] : [])),
];

describe('the templates', () => {
  it('are the files of their folder', () => {
    const folder = fileURLToPath(
      new URL('../../../electron/core/frameworks/templates', import.meta.url),
    );
    const files = templateCodes.map((code) => `${code.toLowerCase()}.yaml`);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  it('are listed with what each is and asks to be checked', () => {
    const listed = listTemplates();
    expect(listed.map(({ code }) => code)).toEqual([...templateCodes]);
    for (const { name, description, notice, indicatorCount } of listed) {
      expect(description).not.toEqual(name);
      expect(notice.en).toContain('Check');
      expect(notice['zh-CN']).toContain('核对');
      expect(indicatorCount).toBeGreaterThan(3);
    }
  });
});

describe.each(templateCodes)('the template %s', (code) => {
  const framework = templateFramework(code);

  it('has no error and no warning, and its code', () => {
    expect(checkFramework(framework)).toEqual([]);
    expect(framework.code).toBe(code);
  });

  it('gives what its worked cases expect, at least three, and every rule fires in one', () => {
    const compiled = compileFramework(framework);
    const outcomes = framework.cases.map((worked) => runCase(compiled, worked));
    expect(outcomes.flatMap(({ differences }) => differences)).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    const fired = outcomes.flatMap(({ result }) =>
      result.fired.map((rule) => (rule.rule === 'limiter' ? rule.code : rule.node)),
    );
    expect(rulesOf(framework).filter((rule) => !fired.includes(rule))).toEqual([]);
  });

  it('expects the total or grade of every case', () => {
    for (const { expect: expected } of framework.cases) expect(expected.grade).toBeDefined();
  });

  it('has mandate and evidence on every indicator', () => {
    for (const { code: indicator, mandate, evidence } of indicatorsOf(framework)) {
      expect(mandate && evidence, indicator).toBeTruthy();
    }
  });

  it('has Chinese written in Chinese and English without Chinese characters', () => {
    const symbols = /^(%|[1-5]A)$/;
    for (const text of texts(framework)) {
      expect(text.en, text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.en.trim(), JSON.stringify(text)).not.toBe('');
      if (!symbols.test(text['zh-CN'])) expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });

  it('reads back as the same framework when it is exported', () => {
    const text = formatFrameworkFile(framework, 'yaml');
    const parsed = parseFrameworkFile(new TextEncoder().encode(text), 'a.yaml');
    expect('content' in parsed && parsed.content).toEqual(framework);
  });
});
