import { describe, expect, test } from 'vitest';
import { pseudo } from '#shared/messages/pseudo.ts';
import { createTranslator } from '#shared/messages/translator.ts';

describe('translator', () => {
  test('counts in the grammar of the language', () => {
    const en = createTranslator('en');
    expect(en.t('grid.count', { total: 1 })).toBe('1 row');
    expect(en.t('grid.count', { total: 1200 })).toBe('1,200 rows');
    expect(createTranslator('zh-CN').t('grid.count', { total: 1 })).toBe('共 1 行');
  });

  test('a placeholder without a parameter is an error, so that a test meets it', () => {
    expect(() => createTranslator('en').t('grid.count')).toThrow();
  });

  test('a code from elsewhere without its parameters shows a dash instead of failing', () => {
    const { tell } = createTranslator('en');
    expect(tell('refused.workspace-missing', {}, () => 'none')).toContain('no file at —');
  });

  test('a code without a sentence falls back', () => {
    const { tell } = createTranslator('en');
    expect(tell('refused.never-heard-of', {}, () => 'fallback')).toBe('fallback');
  });

  test('the test language keeps placeholders and lengthens the text', () => {
    const text = pseudo('{done} of {total} rows');
    expect(text).toMatch(/^⟦\{done\} óf \{total\} róws·+⟧$/u);
    expect(createTranslator('pseudo').t('grid.count', { total: 2 })).toMatch(/^⟦2 rows·+⟧$/u);
  });
});
