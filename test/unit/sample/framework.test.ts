import { describe, expect, test } from 'vitest';
import { sampleFramework, sampleFrameworkSecondYear } from '#core/sample/framework.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf, walk } from '#shared/domain/framework/walk.ts';

const first = Framework.parse(sampleFramework);
const second = Framework.parse(sampleFrameworkSecondYear);

/** Every text of both languages in a value. */
function texts(value: unknown): { en: string; 'zh-CN': string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value) return [value as { en: string; 'zh-CN': string }];
  return Object.values(value).flatMap(texts);
}

describe('the sample framework', () => {
  test.each([
    ['1', first],
    ['2', second],
  ])('version %s can be published without an error or a warning', (_, framework) => {
    expect(checkFramework(framework)).toEqual([]);
  });

  test('has 100 points, 4 dimensions, 12 criteria and 45 indicators', () => {
    const nodes = [...walk(first)];
    expect(first.children.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect([1, 2, 3].map((depth) => nodes.filter((n) => n.depth === depth).length)).toEqual([
      4, 12, 45,
    ]);
  });

  test('uses every kind of measure, lower-is-better and a critical checklist item', () => {
    const measures = indicatorsOf(first).map(({ measure }) => measure);
    const kinds = measures.map((m) => (m.kind === 'numeric' ? m.rule.kind : m.kind));
    expect(new Set(kinds)).toEqual(
      new Set(['rubric', 'checklist', 'goalposts', 'piecewise', 'bands', 'scale', 'survey']),
    );
    expect(
      measures.some(
        (m) => m.kind === 'numeric' && m.rule.kind === 'goalposts' && m.rule.best < m.rule.worst,
      ),
    ).toBe(true);
    expect(measures.some((m) => m.kind === 'checklist' && m.items.some((i) => i.critical))).toBe(
      true,
    );
  });

  test('has a mandate, evidence and, unless clients answer it, a tolerance on every indicator', () => {
    for (const { code, mandate, evidence, measure, tolerance } of indicatorsOf(first)) {
      expect(mandate && evidence, code).toBeTruthy();
      expect(tolerance === undefined, code).toBe(measure.kind === 'survey');
    }
  });

  test('has Chinese written in Chinese and English without Chinese characters', () => {
    for (const text of texts(first)) {
      expect(text.en, text.en).not.toMatch(/\p{Script=Han}/u);
      if (text['zh-CN'] !== '%') expect(text['zh-CN'], text['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });

  test('version 2 moves points within two criteria and changes nothing else', () => {
    const points = (framework: Framework) =>
      new Map([...walk(framework)].map(({ node }) => [node.code, node.weight]));
    const before = points(first);
    const moved = [...points(second)].filter(([code, weight]) => before.get(code) !== weight);
    expect(moved).toEqual([
      ['B2.3', 3.5],
      ['B2.5', 1.5],
      ['D1.1', 3.5],
      ['D1.3', 4.5],
    ]);
    expect(indicatorsOf(second).map(({ measure }) => measure)).toEqual(
      indicatorsOf(first).map(({ measure }) => measure),
    );
  });
});
