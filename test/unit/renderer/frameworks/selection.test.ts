import { describe, expect, test } from 'vitest';
import {
  equaliseWeights,
  setIndicators,
  setSources,
  setWeights,
} from '#renderer/features/frameworks/model/bulk-edits.ts';
import { canDrop, dropPlace } from '#renderer/features/frameworks/model/drop-place.ts';
import { inheritedSource, sourceAt } from '#renderer/features/frameworks/model/inherited-source.ts';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { renameNode } from '#renderer/features/frameworks/model/references.ts';
import {
  countMarked,
  indicatorPaths,
  markedPaths,
  marksOf,
  pathsBetween,
  toggledPath,
  topmostOf,
} from '#renderer/features/frameworks/model/selection.ts';
import { shiftNodes } from '#renderer/features/frameworks/model/tree-edits.ts';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { StatePolicy } from '#shared/domain/framework/node.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

const tree = framework([
  group('A', [indicator('A1', { weight: 30 }), indicator('A2', { weight: 20 })]),
  group('B', [group('B1', [indicator('B1.1')]), indicator('B2')]),
]);

describe('marking entries', () => {
  test('marks hold while what they meant is where it was, and all fall away otherwise', () => {
    const marks = marksOf(tree, [
      [1, 1],
      [0, 0],
    ]);
    expect(markedPaths(tree, marks)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const weighed = setWeights(tree, [[0, 0]], 5);
    expect(markedPaths(weighed, marks)).toHaveLength(2);
    const moved = shiftNodes(tree, [[0, 0]], 1);
    expect(moved.kind === 'done' && markedPaths(moved.framework, marks)).toEqual([]);
  });

  test('a range marks the rows that are shown, in either direction', () => {
    const rows = treeRows(tree, new Set(['B1']));
    const codes = (paths: ReturnType<typeof pathsBetween>) =>
      paths.map((path) => nodeAt(tree, path)?.code).join(' ');
    expect(codes(pathsBetween(rows, 1, 4))).toBe('A1 A2 B B1');
    expect(codes(pathsBetween(rows, 4, 1))).toBe('A1 A2 B B1');
  });

  test('an entry is marked once and unmarked again', () => {
    const once = toggledPath([[0]], [1, 1]);
    expect(once).toEqual([[0], [1, 1]]);
    expect(toggledPath(once, [0])).toEqual([[1, 1]]);
  });

  test('entries in marked groups are counted once', () => {
    const paths = [[1, 0, 0], [1], [0, 1]];
    expect(topmostOf(paths)).toEqual([[0, 1], [1]]);
    expect(indicatorPaths(tree, paths)).toEqual([
      [0, 1],
      [1, 0, 0],
      [1, 1],
    ]);
    expect(countMarked(tree, paths)).toEqual({ entries: 3, indicators: 3 });
  });
});

describe('changing marked entries where they stand', () => {
  const weightsOf = (changed: Framework, path: number[]) => {
    const node = nodeAt(changed, path);
    return node?.kind === 'group' ? node.children.map(({ weight }) => weight) : [];
  };

  test('equal weights keep the sum: whole points in a points group, the mean elsewhere', () => {
    const paths = [
      [0, 0],
      [0, 1],
    ];
    expect(weightsOf(equaliseWeights(tree, paths), [0])).toEqual([25, 25]);
    const points = framework([
      group(
        'A',
        [indicator('A1', { weight: 5 }), indicator('A2', { weight: 2 }), indicator('A3')],
        {
          aggregation: { method: 'points' },
        },
      ),
    ]);
    expect(weightsOf(equaliseWeights(points, [...paths, [0, 2]]), [0])).toEqual([3, 3, 2]);
    expect(weightsOf(equaliseWeights(points, paths), [0])).toEqual([4, 3, 1]);
  });

  test('one policy reaches every indicator at or below what is marked, and no other', () => {
    const states = StatePolicy.parse({ refused: 'block' });
    const changed = setIndicators(tree, [[1]], { states });
    const refused = indicatorPaths(changed, [[0], [1]]).map((path) => {
      const node = nodeAt(changed, path);
      return node?.kind === 'indicator' ? node.states.refused : null;
    });
    expect(refused).toEqual(['zero', 'zero', 'block', 'block']);
  });

  test('tolerance, mandate and the like reach the same indicators, and undefined takes them away', () => {
    const both = (now: typeof tree) =>
      indicatorPaths(now, [[0], [1]]).map((path) => {
        const node = nodeAt(now, path);
        return node?.kind === 'indicator' ? [node.tolerance, node.mandate?.en] : [];
      });
    const mandate = text('clause 7');
    const changed = setIndicators(setIndicators(tree, [[0, 1], [1]], { tolerance: 15 }), [[1]], {
      mandate,
    });
    expect(both(changed)).toEqual([
      [undefined, 'clause 1'],
      [15, 'clause 1'],
      [15, 'clause 7'],
      [15, 'clause 7'],
    ]);
    const away = setIndicators(changed, [[0], [1]], { tolerance: undefined, mandate: undefined });
    expect(new Set(both(away).flat())).toEqual(new Set([undefined]));
  });

  test('a source holds for what is below until something there says another', () => {
    const sourced = setSources(setSources(tree, [[1]], 'purchaser'), [[1, 0]], 'self');
    expect(sourceAt(sourced, [1, 1])).toMatchObject({ source: 'purchaser', node: { code: 'B' } });
    expect(inheritedSource(sourced, [1, 0])).toMatchObject({ source: 'purchaser' });
    expect(sourceAt(sourced, [1, 0, 0])).toMatchObject({ source: 'self', node: { code: 'B1' } });
    expect(sourceAt(sourced, [0, 0])).toBeNull();
    expect(sourceAt(setSources(sourced, [[1, 0]], undefined), [1, 0, 0])?.source).toBe('purchaser');
  });
});

describe('a new code of a node', () => {
  const told = framework(
    [
      group('A', [
        indicator('A1', { name: text('First') }),
        indicator('A2', {
          measure: {
            kind: 'derived',
            terms: [{ indicator: 'A1', weight: 1 }],
            rule: { kind: 'goalposts', worst: 0, best: 1 },
          },
        }),
      ]),
    ],
    {
      limiters: [
        {
          code: 'L',
          name: text('L'),
          at: 'A1',
          when: {
            match: 'all',
            predicates: [
              {
                about: 'node',
                node: 'A1',
                test: { of: 'score', is: 'below', than: { node: 'A2' } },
              },
              {
                about: 'count',
                among: { nodes: ['A1', 'A2'] },
                test: { of: 'raw', is: 'above', than: 3 },
                is: 'at-least',
                than: 1,
              },
            ],
          },
          effect: { kind: 'cap', grade: 'B' },
        },
      ],
      cases: [
        {
          code: 'c',
          name: text('c'),
          values: { A1: 4, A2: 2 },
          expect: { nodes: { A1: { score: 4 } } },
        },
      ],
    },
  );

  test('is taken over by everything that speaks of it', () => {
    const renamed = renameNode(told, [0, 0], 'X');
    expect(JSON.stringify(renamed)).not.toContain('"A1"');
    expect(nodeAt(renamed, [0, 1])).toMatchObject({ measure: { terms: [{ indicator: 'X' }] } });
    expect(renamed.limiters[0].at).toBe('X');
    expect(Object.keys(renamed.cases[0].values)).toEqual(['X', 'A2']);
  });

  test('changes nothing else while two nodes have the old one', () => {
    const twice = renameNode(told, [0, 1], 'A1');
    const parted = renameNode(twice, [0, 1], 'Y');
    expect(parted.limiters[0].at).toBe('A1');
  });
});

describe('where a drop on a row goes', () => {
  const [a, a1] = treeRows(tree, new Set());
  const [closed] = treeRows(tree, new Set(['A']));

  test('a group has three parts, an indicator two', () => {
    expect(dropPlace(a, 0.1)).toEqual({ zone: 'before', group: [], index: 0 });
    expect(dropPlace(a, 0.5)).toEqual({ zone: 'inside', group: [0], index: 2 });
    expect(dropPlace(a1, 0.4)).toEqual({ zone: 'before', group: [0], index: 0 });
    expect(dropPlace(a1, 0.6)).toEqual({ zone: 'after', group: [0], index: 1 });
  });

  test('under an open group is its first place, under a closed one the place after it', () => {
    expect(dropPlace(a, 0.9)).toEqual({ zone: 'after', group: [0], index: 0 });
    expect(dropPlace(closed, 0.9)).toEqual({ zone: 'after', group: [], index: 1 });
  });

  test('nothing drops into itself', () => {
    expect(canDrop([[0]], dropPlace(a1, 0.6))).toBe(false);
    expect(canDrop([[1]], dropPlace(a1, 0.6))).toBe(true);
  });
});
