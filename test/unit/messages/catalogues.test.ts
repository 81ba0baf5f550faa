import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { cellProblemCodes, importProblemCodes } from '#core/exchange/problem-codes.ts';
import { frameworkFileProblemCodes } from '#core/frameworks/framework-file-problems.ts';
import { contract } from '#shared/contract/contract.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { frameworkProblemCodes } from '#shared/domain/framework/check-problems.ts';
import { locales } from '#shared/locale.ts';
import { catalogues, isMessageKey, type MessageKey } from '#shared/messages/catalogues.ts';
import { sourcesOf } from './sources.ts';

const keys = Object.keys(catalogues.en).filter(isMessageKey);

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The names of a message's placeholders, those inside plural forms included. */
function placeholders(ast: Ast): Set<string> {
  const names = new Set<string>();
  for (const element of ast) {
    // 0 is literal text and 7 the number of a plural.
    if (element.type === 0 || element.type === 7) continue;
    if ('value' in element) names.add(String(element.value));
    if ('options' in element) {
      for (const option of Object.values(element.options)) {
        for (const name of placeholders(option.value)) names.add(name);
      }
    }
  }
  return names;
}

const parse = (key: MessageKey, locale: 'en' | 'zh-CN') =>
  new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });

describe('catalogues', () => {
  test('every language has the same keys', () => {
    expect(Object.keys(catalogues['zh-CN']).toSorted()).toEqual(keys.toSorted());
  });

  test.each(locales)('no message of %s is empty', (locale) => {
    expect(keys.filter((key) => catalogues[locale][key].trim() === '')).toEqual([]);
  });

  test('a message has the same placeholders in every language', () => {
    const different = keys.filter((key) => {
      const [en, zh] = locales.map((locale) =>
        [...placeholders(parse(key, locale).getAst())].toSorted().join(),
      );
      return en !== zh;
    });
    expect(different).toEqual([]);
  });

  test.each(locales)('every message of %s can be written', (locale) => {
    for (const key of keys) {
      const message = parse(key, locale);
      const names = [...placeholders(message.getAst())];
      const written = message.format(Object.fromEntries(names.map((name) => [name, 3])));
      expect(String(written), key).not.toMatch(/[{}]/);
    }
  });

  test('no Chinese stands in the English catalogue', () => {
    const han = /\p{Script=Han}/u;
    const own = new Set<string>(['app.nameOther', 'language.zh-CN', 'language.en']);
    expect(keys.filter((key) => han.test(catalogues.en[key]) && !own.has(key))).toEqual([]);
  });
});

describe('codes of the core have their sentences', () => {
  const missing = (wanted: readonly string[]) => wanted.filter((key) => !isMessageKey(key));

  test('reasons of refusal', () => {
    const reasons = sourcesOf('electron/core').flatMap((source) =>
      [...source.matchAll(/Refusal\(\s*'([a-z-]+)'/g)].map((match) => `refused.${match[1]}`),
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect(missing([...new Set(reasons)])).toEqual([]);
  });

  test('steps of progress', () => {
    const steps = sourcesOf('electron/core').flatMap((source) =>
      [...source.matchAll(/(?:step: |progress\()'([a-z-]+)'/g)].map(
        (match) => `progress.${match[1]}`,
      ),
    );
    expect(steps.length).toBeGreaterThan(4);
    expect(missing([...new Set(steps)])).toEqual([]);
  });

  test('problems of imports and frameworks', () => {
    const codes = [
      ...importProblemCodes,
      ...Object.keys(cellProblemCodes),
      ...Object.keys(frameworkFileProblemCodes),
      ...frameworkProblemCodes,
    ];
    expect(missing([...new Set(codes)].map((code) => `problem.${code}`))).toEqual([]);
  });

  test('acts that leave an audit event', () => {
    const acts = Object.entries(contract).flatMap(([area, procedures]) =>
      Object.entries<{ '~orpc': { meta: ProcedureMeta } }>(procedures)
        .filter(([, procedure]) => ['command', 'job'].includes(procedure['~orpc'].meta.kind))
        .map(([name]) => `audit.action.${area}.${name}`),
    );
    expect(missing(acts)).toEqual([]);
  });
});
