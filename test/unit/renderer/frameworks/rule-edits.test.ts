import { describe, expect, test } from 'vitest';
import { pickMatches } from '#renderer/components/picker/pick-matches.ts';
import { ruleNames } from '#renderer/components/rule/rule-names.ts';
import { movedTo } from '#renderer/features/frameworks/model/list.ts';
import { limiterScope } from '#renderer/features/frameworks/rules/condition/scope.ts';
import {
  copyOfLimiter,
  effectKind,
  effectOfKind,
  limiterAt,
  newLimiter,
} from '#renderer/features/frameworks/rules/limiters/limiter-edits.ts';
import {
  aggregationPath,
  newRow,
} from '#renderer/features/frameworks/rules/lookup/lookup-edits.ts';
import {
  placeAfterMove,
  placeInPath,
  withCopy,
} from '#renderer/features/frameworks/rules/order/order-edits.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import { LookupRow } from '#shared/domain/framework/aggregation.ts';
import { Limiter } from '#shared/domain/framework/limiter.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

const tree = framework([
  group('A', [indicator('A1')]),
  group('B', [group('B1', [indicator('B1.1')])]),
]);
const names = ruleNames(tree, {
  locale: 'en',
  format: createFormats('en'),
  ...createTranslator('en'),
});
const scope = limiterScope(tree, 'TOTAL', names);

describe('limiters', () => {
  test('a new one fits the schema and has a code of its own, a copy too', () => {
    const first = newLimiter(tree, scope, text('New'));
    expect(Limiter.safeParse(first).success).toBe(true);
    const limiters = [first, { ...first, code: 'L3' }];
    expect(newLimiter({ ...tree, limiters }, scope, text('New')).code).toBe('L4');
    expect(copyOfLimiter(first, limiters)).toEqual({ ...first, code: 'L1-2' });
  });

  test('one moved to another node speaks of that one, where its old node is out of reach there', () => {
    const limiter = Limiter.parse({
      ...newLimiter(tree, scope, text('New')),
      at: 'A',
      when: {
        match: 'all',
        predicates: [
          { about: 'node', node: 'A', test: { of: 'grade', is: 'equals', than: 'A' } },
          {
            about: 'count',
            among: { indicatorsOf: 'A' },
            test: { of: 'score', is: 'at-most', than: 25 },
            is: 'at-least',
            than: 1,
          },
        ],
      },
    });
    const moved = limiterAt(limiter, 'B', limiterScope(tree, 'B', names));
    expect(moved.at).toBe('B');
    // The grade of that name stays.
    expect(moved.when?.predicates).toMatchObject([
      { node: 'B', test: { than: 'A' } },
      { among: { indicatorsOf: 'B' } },
    ]);
    // From the total everything is within reach: what it spoke of stays.
    expect(limiterAt(limiter, 'TOTAL', scope)).toEqual({ at: 'TOTAL' });
  });

  test('an effect of another kind keeps its grade, and an adjustment its steps', () => {
    const cap = { kind: 'cap', grade: 'A' } as const;
    expect(effectOfKind(cap, 'floor', tree.grades)).toEqual({ kind: 'floor', grade: 'A' });
    expect(effectOfKind(cap, 'down', tree.grades)).toEqual({ kind: 'adjust', by: -1 });
    const down = { kind: 'adjust', by: -3, lowest: 'C' } as const;
    expect(effectKind(down)).toBe('down');
    expect(effectOfKind(down, 'up', tree.grades)).toEqual({ kind: 'adjust', by: 3, lowest: 'C' });
    expect(effectOfKind(down, 'cap', tree.grades)).toEqual({ kind: 'cap', grade: 'B' });
  });
});

describe('lookups', () => {
  test('a new row fits the schema', () => {
    expect(LookupRow.safeParse(newRow(scope, tree.grades)).success).toBe(true);
  });

  test('the table of a group stands at the group’s own path in the file', () => {
    const [, b] = tree.children;
    if (b.kind !== 'group') throw new Error('B is a group');
    const [b1] = b.children;
    if (b1.kind !== 'group') throw new Error('B1 is a group');
    expect(aggregationPath(tree, b1)).toBe('children[1].children[0].aggregation');
    expect(aggregationPath(tree, null)).toBe('aggregation');
  });
});

describe('the order of rules', () => {
  const list = ['a', 'b', 'c', 'd'];

  test('an entry goes to its new place, the others keep theirs among each other', () => {
    expect(movedTo(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(movedTo(list, 3, 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(movedTo(list, 3, 4)).toBe(list);
    expect(movedTo(list, 0, -1)).toBe(list);
    expect(withCopy(list, 1, 'B')).toEqual(['a', 'b', 'B', 'c', 'd']);
  });

  test('what is open stays open wherever a move takes it', () => {
    for (const from of [0, 1, 2, 3]) {
      for (const to of [0, 1, 2, 3]) {
        const after = movedTo(list, from, to);
        const places = list.map((entry) => after.indexOf(entry));
        expect(list.map((_, index) => placeAfterMove(index, from, to))).toEqual(places);
      }
    }
  });

  test('a path of the file leads to the entry it goes through', () => {
    expect(placeInPath('limiters[12].when.predicates[0].node', 'limiters')).toBe(12);
    expect(placeInPath('limiters', 'limiters')).toBeNull();
    expect(placeInPath('children[1].aggregation.rows[3]', 'aggregation.rows')).toBeNull();
  });
});

describe('finding an entry by typing', () => {
  const options = ['TOTAL total', 'B3.1 Safe care', 'A1 Care plans', 'A2 Plans for safety'].map(
    (label) => ({ value: label, label }),
  );
  const found = (typed: string) => pickMatches(options, typed).map(({ label }) => label);

  test('every word must be in the name; those that begin with the text come first', () => {
    expect(found('')).toHaveLength(4);
    expect(found('plans')).toEqual(['A1 Care plans', 'A2 Plans for safety']);
    expect(found('care safe')).toEqual(['B3.1 Safe care']);
    expect(found('a')[0]).toBe('A1 Care plans');
    expect(found('nothing like it')).toEqual([]);
  });
});
