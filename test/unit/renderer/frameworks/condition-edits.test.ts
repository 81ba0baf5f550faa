import { describe, expect, test } from 'vitest';
import { ruleNames } from '#renderer/components/rule/rule-names.ts';
import {
  aboutNode,
  addPredicate,
  amongOfKind,
  comparedWith,
  figuresOf,
  newCount,
  newPredicate,
  removePredicate,
  withFigure,
} from '#renderer/features/frameworks/rules/condition/condition-edits.ts';
import { limiterScope, lookupScope } from '#renderer/features/frameworks/rules/condition/scope.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import type { NodeTest, Predicate } from '#shared/domain/framework/condition.ts';
import { Condition } from '#shared/domain/framework/condition.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';

const tree = framework([
  group('A', [indicator('A1'), group('A2', [indicator('A2.1')])]),
  group('B', [indicator('B1')]),
]);
const names = ruleNames(tree, {
  locale: 'en',
  format: createFormats('en'),
  ...createTranslator('en'),
});
const codes = (nodes: readonly { readonly value: string }[]) => nodes.map(({ value }) => value);

describe('what a rule may speak of', () => {
  test('at the total: everything; at a group: itself and what is below it', () => {
    expect(codes(limiterScope(tree, 'TOTAL', names).nodes)).toEqual([
      'TOTAL',
      'A',
      'A1',
      'A2',
      'A2.1',
      'B',
      'B1',
    ]);
    const own = limiterScope(tree, 'A', names);
    expect(codes(own.nodes)).toEqual(['A', 'A1', 'A2', 'A2.1']);
    expect(own.nodes.map(({ depth }) => depth)).toEqual([0, 1, 1, 2]);
    expect(limiterScope(tree, 'gone', names).nodes).toEqual([]);
  });

  test('a lookup tests what is below its group, and counts within the group itself', () => {
    const scope = lookupScope(tree, 'A', names);
    expect(codes(scope.nodes)).toEqual(['A1', 'A2', 'A2.1']);
    expect(codes(scope.groups)).toEqual(['A', 'A2']);
    expect(codes(lookupScope(tree, 'TOTAL', names).groups)).toEqual(['TOTAL', 'A', 'A2', 'B']);
  });
});

describe('editing a condition', () => {
  const scope = limiterScope(tree, 'TOTAL', names);
  const grade: NodeTest = { of: 'grade', is: 'at-most', than: 'B' };

  test('new predicates name what is there, so that the draft can be saved as it is', () => {
    const condition = {
      match: 'all' as const,
      predicates: [newPredicate(scope, tree.grades), newCount(scope, tree.grades)],
    };
    expect(Condition.safeParse(condition).success).toBe(true);
    expect(condition.predicates).toMatchObject([
      { about: 'node', node: 'A', test: { of: 'grade', than: 'B' } },
      { about: 'count', among: { indicatorsOf: 'TOTAL' }, than: 1 },
    ]);
  });

  test('another figure keeps the comparison and takes a value that fits it', () => {
    expect(withFigure(grade, 'score', tree.grades)).toEqual({
      of: 'score',
      is: 'at-most',
      than: 50,
    });
    expect(withFigure({ of: 'raw', is: 'above', than: 400 }, 'score', tree.grades)).toEqual({
      of: 'score',
      is: 'above',
      than: 100,
    });
    expect(withFigure({ of: 'coverage', is: 'above', than: 0.9 }, 'raw', tree.grades)).toEqual({
      of: 'raw',
      is: 'above',
      than: 1,
    });
    expect(withFigure(grade, 'grade', tree.grades)).toBe(grade);
  });

  test('scores and grades compare with another node and keep it when one becomes the other', () => {
    const other = comparedWith(grade, 'A', tree.grades);
    expect(other).toEqual({ of: 'grade', is: 'at-most', than: { node: 'A' } });
    expect(withFigure(other, 'score', tree.grades)).toMatchObject({ than: { node: 'A' } });
    expect(withFigure(other, 'raw', tree.grades)).toMatchObject({ than: 1 });
    expect(comparedWith(other, null, tree.grades)).toEqual(grade);
    const raw: NodeTest = { of: 'raw', is: 'below', than: 3 };
    expect(comparedWith(raw, 'A', tree.grades)).toBe(raw);
  });

  test('only an indicator is asked for its raw value', () => {
    expect(figuresOf(scope, 'A1')).toContain('raw');
    expect(figuresOf(scope, 'A')).not.toContain('raw');
    expect(figuresOf(scope, 'TOTAL')).not.toContain('raw');
    const about: Predicate & { about: 'node' } = {
      about: 'node',
      node: 'A1',
      test: { of: 'raw', is: 'below', than: 3 },
    };
    expect(aboutNode(about, 'B1', scope, tree.grades)).toMatchObject({ test: { of: 'raw' } });
    expect(aboutNode(about, 'B', scope, tree.grades)).toMatchObject({ test: { of: 'grade' } });
  });

  test('counted nodes are named another way without losing their group', () => {
    expect(amongOfKind({ childrenOf: 'A' }, 'indicators', scope)).toEqual({ indicatorsOf: 'A' });
    expect(amongOfKind({ indicatorsOf: 'B' }, 'children', scope)).toEqual({ childrenOf: 'B' });
    expect(amongOfKind({ indicatorsOf: 'B' }, 'nodes', scope)).toEqual({ nodes: ['A1'] });
    expect(amongOfKind({ nodes: ['A1'] }, 'children', scope)).toEqual({ childrenOf: 'TOTAL' });
  });

  test('a condition keeps at least one predicate', () => {
    const one = { match: 'all' as const, predicates: [newPredicate(scope, tree.grades)] };
    expect(removePredicate(one, 0)).toBe(one);
    const two = addPredicate(one, newCount(scope, tree.grades));
    expect(removePredicate(two, 0).predicates).toEqual([two.predicates[1]]);
  });
});
