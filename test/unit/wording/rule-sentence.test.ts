import { describe, expect, test } from 'vitest';
import { LookupRow } from '#shared/domain/framework/aggregation.ts';
import type { Predicate } from '#shared/domain/framework/condition.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { type Mark, partsOf, phrase, textOf } from '#shared/wording/phrase.ts';
import {
  effectSentence,
  limiterSentence,
  lookupRowSentence,
  predicateSentence,
} from '#shared/wording/rule-sentence.ts';

const en = createTranslator('en');
const zh = createTranslator('zh-CN');

const say = (mark: Mark): string =>
  mark.kind === 'number' || mark.kind === 'share' ? `${mark.value}` : `*${mark.code}*`;

type Rule = Pick<Limiter, 'at' | 'when' | 'effect'>;

const safe: Rule = {
  at: 'Safe',
  when: {
    match: 'all',
    predicates: [
      { about: 'node', node: 'Safe', test: { of: 'grade', is: 'equals', than: 'good' } },
      {
        about: 'count',
        among: { indicatorsOf: 'Safe' },
        test: { of: 'raw', is: 'at-most', than: 1 },
        is: 'at-least',
        than: 1,
      },
    ],
  },
  effect: { kind: 'cap', grade: 'poor' },
};

describe('a limiter as a sentence', () => {
  test('reads in the order of each language', () => {
    expect(textOf(limiterSentence(safe), en, say)).toBe(
      'When the grade of *Safe* is equal to *good* and at least 1 of the indicators of *Safe* has a raw value at most 1, the grade of *Safe* is capped at *poor*.',
    );
    expect(textOf(limiterSentence(safe), zh, say)).toBe(
      '当*Safe*的等级为*good*，且*Safe*的各指标中，原始值不高于1的至少有1项时，*Safe*的等级最高为*poor*。',
    );
  });

  test('any of three predicates are joined by “or”', () => {
    const [first] = safe.when.predicates;
    const when = { match: 'any', predicates: [first, first, first] } as const;
    const sentence = textOf(
      limiterSentence({ ...safe, when: { ...when, predicates: [...when.predicates] } }),
      en,
      say,
    );
    expect(sentence.split(' or ')).toHaveLength(3);
    expect(sentence).not.toContain(' and ');
  });

  test('its marks stay apart from its words, so that a screen can show them in its own way', () => {
    const parts = partsOf(limiterSentence(safe), en);
    expect(parts.filter(({ kind }) => kind !== 'words')).toEqual([
      { kind: 'node', code: 'Safe' },
      { kind: 'grade', code: 'good' },
      { kind: 'number', value: 1 },
      { kind: 'node', code: 'Safe' },
      { kind: 'number', value: 1 },
      { kind: 'node', code: 'Safe' },
      { kind: 'grade', code: 'poor' },
    ]);
    const words = parts.map(({ kind }) => kind).join();
    expect(words).not.toContain('words,words');
  });
});

describe('a predicate', () => {
  const told = (predicate: Predicate) =>
    [en, zh].map((translator) => textOf(predicateSentence(predicate), translator, say));

  test('compares with another node’s figure of the same kind', () => {
    expect(
      told({
        about: 'node',
        node: 'A',
        test: { of: 'score', is: 'below', than: { node: 'B' } },
      }),
    ).toEqual(['the score of *A* is below that of *B*', '*A*的得分低于*B*']);
  });

  test('says coverage as a share, and grades as better and worse', () => {
    expect(
      told({ about: 'node', node: 'A', test: { of: 'coverage', is: 'at-least', than: 0.5 } }),
    ).toEqual(['the coverage of *A* is at least 0.5', '*A*的覆盖率不低于0.5']);
    expect(
      told({ about: 'node', node: 'A', test: { of: 'grade', is: 'below', than: 'C' } }),
    ).toEqual(['the grade of *A* is worse than *C*', '*A*的等级低于*C*']);
  });

  test('counts nodes by name, in the number of the language', () => {
    expect(
      told({
        about: 'count',
        among: { nodes: ['A', 'B', 'C'] },
        test: { of: 'grade', is: 'above', than: 'D' },
        is: 'below',
        than: 3,
      }),
    ).toEqual([
      'fewer than 3 of *A*, *B*, *C* have a grade better than *D*',
      '*A*、*B*、*C*中，等级高于*D*的少于3项',
    ]);
  });
});

test('an adjustment says its direction, its steps and how far it goes', () => {
  const effect = { kind: 'adjust', by: -2, lowest: 'D', highest: 'B' } as const;
  expect(textOf(effectSentence('TOTAL', effect), en, say)).toBe(
    'the grade of *TOTAL* falls by 2 grades, not below *D*, not above *B*',
  );
  expect(textOf(effectSentence('TOTAL', effect), zh, say)).toBe(
    '*TOTAL*的等级下调2级，不低于*D*，不高于*B*',
  );
  expect(textOf(effectSentence('A', { kind: 'adjust', by: 1 }), en, say)).toBe(
    'the grade of *A* rises by 1 grade',
  );
});

test('a row of a lookup says when it holds and what it gives', () => {
  const row = LookupRow.parse({ when: safe.when, grade: 'good' });
  expect(textOf(lookupRowSentence(row), en, say)).toMatch(
    /^When the grade of .*, the grade is \*good\*\.$/,
  );
});

test('a slot that a message does not have is not told', () => {
  const odd = phrase('rule.total', { node: { kind: 'node', code: 'A' } });
  expect(textOf(odd, en, say)).toBe('the total');
});
