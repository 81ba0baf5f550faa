import { describe, expect, test } from 'vitest';
import { newLookup } from '#renderer/features/frameworks/model/new-lookup.ts';
import { newGroup, newIndicator } from '#renderer/features/frameworks/model/new-node.ts';
import { nextCode } from '#renderer/features/frameworks/model/next-code.ts';
import { effectiveWeights, weightSum } from '#renderer/features/frameworks/model/weights.ts';
import { writtenName } from '#renderer/features/frameworks/model/written-name.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';

const points = { method: 'points' } as const;

describe('codes of new nodes', () => {
  test('follow the codes around them', () => {
    const tree = framework([
      group('A', [group('A1', [indicator('A1.1'), indicator('A1.2')])]),
      group('B', [indicator('B-09')]),
    ]);
    expect(nextCode(tree, [])).toBe('C');
    expect(nextCode(tree, [0])).toBe('A2');
    expect(nextCode(tree, [0, 0])).toBe('A1.3');
    expect(nextCode(tree, [1])).toBe('B-10');
  });

  test('pass over codes in use elsewhere, and go on after Z', () => {
    const tree = framework([
      group('Y', [indicator('Z'), indicator('A2')]),
      group('Q', [indicator('A1')]),
      indicator('X'),
    ]);
    expect(nextCode(tree, [1])).toBe('A3');
    expect(nextCode(tree, [])).toBe('AA');
  });

  test('a new group names its first indicator after itself', () => {
    const tree = framework([group('A', [group('A1', [indicator('A1.1')])])]);
    expect(newGroup(tree, [], newTexts).children[0].code).toBe('B1');
    expect(newGroup(tree, [0], newTexts).children[0].code).toBe('A2.1');
  });

  test('a new group under a table of rules has a mean of its own, not rules about its neighbours', () => {
    const tree = framework([group('A', [indicator('A1')])]);
    const aggregation = newLookup(tree, null);
    const ruled = { ...tree, aggregation };
    const added = newGroup(ruled, [], newTexts);
    expect(added.aggregation).toEqual({ method: 'weighted-mean', missing: aggregation.missing });
    const children = [...ruled.children, added];
    const errors = checkFramework({ ...ruled, children }).filter((one) => one.severity === 'error');
    expect(errors).toEqual([]);
  });
});

test('a new entry named in one language loses its first name in the other, and no other entry does', () => {
  const { indicator: fresh } = newTexts;
  expect(writtenName(fresh, 'en', 'Consent', newTexts)).toEqual({ en: 'Consent', 'zh-CN': '' });
  const translated = { en: 'Consent', 'zh-CN': '知情同意' };
  const changed = writtenName(translated, 'zh-CN', '同意', newTexts);
  expect(changed).toEqual({ en: 'Consent', 'zh-CN': '同意' });
});

describe('weights', () => {
  const tree = framework(
    [
      group('A', [indicator('A1', { weight: 10 }), indicator('A2', { weight: 20 })], {
        weight: 50,
        aggregation: points,
      }),
      group('B', [indicator('B1', { weight: 1 }), indicator('B2', { weight: 3 })], { weight: 48 }),
      indicator('C', { weight: 5, bonus: true }),
    ],
    { aggregation: points },
  );

  test('a new indicator of a points group takes the points that are left', () => {
    expect(newIndicator(tree, [0], newTexts).weight).toBe(20);
    expect(newIndicator(tree, [], newTexts).weight).toBe(2);
    expect(newIndicator(tree, [1], newTexts).weight).toBe(3);
  });

  test('the running sum leaves bonus items out and knows what it should be', () => {
    expect(weightSum(tree, [])).toEqual({ sum: 98, target: 100, state: 'off' });
    expect(weightSum(tree, [0])).toEqual({ sum: 30, target: 50, state: 'off' });
    expect(weightSum(tree, [1])).toEqual({ sum: 4, target: 100, state: 'free' });
  });

  test('sums of decimals are exact', () => {
    const tenths = framework([
      group(
        'A',
        [0.1, 0.2, 0.7].map((weight, i) => indicator(`A${i}`, { weight })),
      ),
    ]);
    expect(weightSum(tenths, [0]).sum).toBe(1);
  });

  test('effective weights are points of the full mark', () => {
    const worth = effectiveWeights(tree);
    const of = (code: string) =>
      [...worth].find(([node]) => node.code === code)?.[1]?.toFixed(4) ?? null;
    expect(of('A')).toBe('51.0204');
    expect(of('A1')).toBe('17.0068');
    expect(of('B2')).toBe('36.7347');
    expect(of('C')).toBe('5.1020');
  });

  test('below a minimum nothing has a fixed share', () => {
    const minimum = framework([
      group('A', [indicator('A1')], { aggregation: { method: 'minimum' } }),
    ]);
    const worth = effectiveWeights(minimum);
    expect([...worth.values()]).toEqual([100, null]);
  });
});
