import { describe, expect, test } from 'vitest';
import { ruleNames } from '#renderer/components/rule/rule-names.ts';
import {
  type ChangeRow,
  changedThings,
} from '#renderer/features/frameworks/changes/change-rows.ts';
import {
  pathWords,
  stepsOf,
  valueWords,
} from '#renderer/features/frameworks/changes/value-words.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

const i18n = { locale: 'en' as const, format: createFormats('en'), ...createTranslator('en') };

const limiter = (grade: string, name = 'Rule'): Limiter => ({
  code: 'L1',
  name: text(name),
  at: 'TOTAL',
  when: {
    match: 'all',
    predicates: [{ about: 'node', node: 'A', test: { of: 'grade', is: 'below', than: grade } }],
  },
  effect: { kind: 'cap', grade },
});

const before = framework(
  [group('A', [indicator('A1'), indicator('A2'), indicator('A3')]), group('B', [indicator('B1')])],
  { limiters: [limiter('A')] },
);
const names = ruleNames(before, i18n);
const words = { names, i18n };

/** The rows as text, by part and thing. */
function told(after: typeof before): string[] {
  const tell = (row: ChangeRow): string => {
    switch (row.kind) {
      case 'added':
      case 'removed':
        return [row.kind, ...row.rules.map((sentence) => names.tell(sentence))].join(': ');
      case 'moved':
        return `${row.before} to ${row.after}`;
      case 'reordered':
        return `${row.member}: ${row.after.join()}`;
      case 'rules':
        return row.after.map((sentence) => names.tell(sentence)).join(' / ');
      case 'value':
        return `${pathWords(row.path, words)}: ${valueWords(row.path, row.before, words)} -> ${valueWords(row.path, row.after, words)}`;
    }
  };
  return [...changedThings(before, after)].flatMap(([part, things]) =>
    things.flatMap(({ code, rows }) => rows.map((row) => `${part} ${code} ${tell(row)}`)),
  );
}

describe('what differs between two versions', () => {
  test('is nothing between equal ones', () => {
    expect(told(before)).toEqual([]);
  });

  test('is told node by node in the order of the tree, what is gone last', () => {
    const after = framework(
      [
        group('A', [
          indicator('A2'),
          indicator('A1', { weight: 2, critical: { below: 40, grade: 'B' } }),
        ]),
        group('B', [indicator('B2'), indicator('B1', { name: { en: 'New name', 'zh-CN': 'B1' } })]),
      ],
      { limiters: [limiter('A')] },
    );
    expect(told(after)).toEqual([
      'nodes A children: A2,A1',
      'nodes A1 Weight: 1 -> 2',
      'nodes A1 Critical: — -> Below 40; Grade B',
      'nodes B2 added',
      'nodes B1 Name › English: B1 -> New name',
      'nodes A3 removed',
    ]);
  });

  test('tells a limiter that says something else as one sentence', () => {
    const after = { ...before, limiters: [limiter('B', 'Renamed')] };
    expect(told(after)).toEqual([
      'limiters L1 Name › English: Rule -> Renamed',
      'limiters L1 Name › Chinese: Rule -> Renamed',
      'limiters L1 When the grade of A is worse than B, the grade of the total is capped at B.',
    ]);
  });

  test('tells what an added limiter says', () => {
    const after = { ...before, limiters: [limiter('A'), { ...limiter('C'), code: 'L2' }] };
    expect(told(after)).toEqual([
      'limiters L2 added: When the grade of A is worse than C, the grade of the total is capped at C.',
    ]);
    const [removed] = [...changedThings(after, before).values()].flat();
    expect([removed.code, removed.path, removed.rows[0].kind]).toEqual(['L2', null, 'removed']);
  });

  test('tells a lookup row by row, and a measure of another kind as a whole', () => {
    const rows = [
      { when: limiter('B').when, grade: 'A' },
      { when: limiter('C').when, grade: 'B' },
    ];
    const after = framework(
      [
        group('A', [
          indicator('A1', {
            measure: { kind: 'numeric', rule: { kind: 'goalposts', worst: 0, best: 9 } },
          }),
          indicator('A2'),
          indicator('A3'),
        ]),
        group('B', [indicator('B1')]),
      ],
      { limiters: [limiter('A')], aggregation: { method: 'lookup', rows, otherwise: 'C' } },
    );
    const [aggregation, rules, measure] = told(after);
    expect(aggregation).toMatch(
      /^framework F From entries to one score: Method Weighted mean; .* -> /,
    );
    expect(rules).toMatch(/^framework F When .*, the grade is A\. \/ When .*, the grade is B\.$/);
    expect(measure).toMatch(/^nodes A1 Measure: Kind Scale; .* -> Kind Numeric; /);
  });
});

describe('a path in words', () => {
  test('counts places from one and keeps codes', () => {
    expect(stepsOf('measure.levels[2].score')).toEqual(['measure', 'levels', '2', 'score']);
    expect(stepsOf('sections[S.1].items[q].maximum')).toEqual([
      'sections',
      'S.1',
      'items',
      'q',
      'maximum',
    ]);
    expect(pathWords('measure.levels[2].score', words)).toBe('Measure › Levels › 3 › Score');
    expect(pathWords('never-heard-of', words)).toBe('never-heard-of');
  });

  test('its value is named by the catalogue where it has a name', () => {
    expect(valueWords('states.no-data', 'exclude', words)).toBe('Exclude');
    expect(valueWords('minimumCoverage', 0.625, words)).toBe('62.5%');
    expect(valueWords('bonus', false, words)).toBe('No');
    expect(valueWords('critical.grade', 'gone', words)).toBe('gone');
  });
});
