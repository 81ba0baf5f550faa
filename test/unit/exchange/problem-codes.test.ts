import { describe, expect, test } from 'vitest';
import {
  cellProblemCodes,
  fileProblemCodes,
  importProblemCodes,
} from '#core/exchange/problem-codes.ts';
import { catalogues } from '#shared/messages/catalogues.ts';
import { createTranslator } from '#shared/messages/translator.ts';

const parameters: Readonly<Record<string, readonly string[]>> = {
  ...fileProblemCodes,
  ...cellProblemCodes,
};

describe.each(['en', 'zh-CN'] as const)('import problems in %s', (locale) => {
  test('every code has a sentence', () => {
    const keys = Object.keys(catalogues[locale]);
    const missing = importProblemCodes.filter((code) => !keys.includes(`problem.${code}`));
    expect(missing).toEqual([]);
  });

  test('no sentence asks for a parameter that its code does not have', () => {
    const { tell } = createTranslator(locale);
    for (const [code, names] of Object.entries(parameters)) {
      const params = Object.fromEntries(names.map((name) => [name, 7]));
      const sentence = tell(`problem.${code}`, params, () => '');
      expect(sentence, code).not.toContain('—');
      expect(sentence.length, code).toBeGreaterThan(3);
    }
  });
});
