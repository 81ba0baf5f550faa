import { describe, expect, test } from 'vitest';
import { clipOf } from '#renderer/features/frameworks/model/node-clip.ts';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import {
  duplicateNodes,
  pasteNodes,
  removeNodes,
  type TreeEdit,
} from '#renderer/features/frameworks/model/tree-edits.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';
import { outline, smallTree as tree } from './small-tree.ts';

const codesAt = (edit: TreeEdit) =>
  edit.kind === 'done'
    ? edit.marked.map((path) => nodeAt(edit.framework, path)?.code).join(' ')
    : edit.reason;

describe('copying parts of the tree', () => {
  test('copies stand after the last marked of their group, under codes of their own', () => {
    const edit = duplicateNodes(tree, [
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(outline(edit)).toBe('1:A 2:A1 2:A2 2:A1-2 2:A2-2 1:B 2:B1 3:B1.1 2:B1-2 3:B1.1-2 2:B2');
    expect(codesAt(edit)).toBe('A1-2 A2-2 B1-2');
    const across = duplicateNodes(tree, [[0], [1, 1]]);
    expect(codesAt(across)).toBe('A-2 B2-2');
    const again = edit.kind === 'done' ? duplicateNodes(edit.framework, [[0, 2]]) : edit;
    expect(codesAt(again)).toBe('A1-3');
  });

  test('what a copied part says of itself goes along; what it says of others stays', () => {
    const derived = framework([
      group('A', [
        indicator('A1'),
        indicator('A2', {
          measure: {
            kind: 'derived',
            terms: [
              { indicator: 'A1', weight: 1 },
              { indicator: 'B', weight: 2 },
            ],
            rule: { kind: 'goalposts', worst: 0, best: 100 },
          },
        }),
      ]),
      indicator('B'),
    ]);
    const edit = duplicateNodes(derived, [[0]]);
    const copy = edit.kind === 'done' ? nodeAt(edit.framework, [1, 1]) : null;
    expect(copy).toMatchObject({
      code: 'A2-2',
      measure: { terms: [{ indicator: 'A1-2' }, { indicator: 'B' }] },
    });
  });

  test('pasting into another framework brings the questionnaires that are read, once', () => {
    const survey = framework(
      [
        indicator('S', {
          measure: { kind: 'survey', questionnaire: 'Q', section: 's1' },
        }),
      ],
      {
        questionnaires: ['Q', 'R'].map((code) => ({
          code,
          name: text(code),
          sections: [{ code: 's1', name: text('s1'), items: [{ code: 'q1', text: text('q1') }] }],
        })),
      },
    );
    const clip = clipOf(survey, [[0]]);
    const edit = pasteNodes(tree, [0], clip, 'inside');
    expect(outline(edit)).toBe('1:A 2:A1 2:A2 2:S 1:B 2:B1 3:B1.1 2:B2');
    const again = edit.kind === 'done' ? pasteNodes(edit.framework, [0, 0], clip, 'after') : edit;
    expect(outline(again)).toBe('1:A 2:A1 2:S-2 2:A2 2:S 1:B 2:B1 3:B1.1 2:B2');
    expect(again.kind === 'done' && again.framework.questionnaires.map(({ code }) => code)).toEqual(
      ['Q'],
    );
    expect(outline(pasteNodes(tree, [0, 0], clip, 'inside'))).toBe('nothing-there');
  });

  test('pasting into another framework never reads its questionnaire of the same code by mistake', () => {
    const asking = (code: string, question: string) =>
      framework(
        [indicator('S', { measure: { kind: 'survey', questionnaire: 'Q', section: 's' } })],
        {
          code,
          questionnaires: [
            {
              code: 'Q',
              name: text('Q'),
              sections: [
                { code: 's', name: text('s'), items: [{ code: 'q1', text: text(question) }] },
              ],
            },
          ],
        },
      );
    const clip = clipOf(asking('F', 'Was it on time?'), [[0]]);
    const read = (edit: TreeEdit) =>
      edit.kind === 'done' && [
        nodeAt(edit.framework, [1]),
        edit.framework.questionnaires.map(({ code }) => code).join(' '),
      ];
    const other = read(pasteNodes(asking('G', 'Was it good?'), [0], clip, 'after'));
    expect(other).toMatchObject([{ code: 'S-2', measure: { questionnaire: 'Q-2' } }, 'Q Q-2']);
    const alike = read(pasteNodes(asking('G', 'Was it on time?'), [0], clip, 'after'));
    expect(alike).toMatchObject([{ measure: { questionnaire: 'Q' } }, 'Q']);
    // Its own questionnaire was reworded since: it is still the one that is meant.
    const own = read(pasteNodes(asking('F', 'Was it punctual?'), [0], clip, 'after'));
    expect(own).toMatchObject([{ measure: { questionnaire: 'Q' } }, 'Q']);
  });
});

describe('limiters of what is copied', () => {
  const limiter = (code: string, at: string, named: string): Limiter => ({
    code,
    name: text(code),
    at,
    when: {
      match: 'all',
      predicates: [
        { about: 'node', node: named, test: { of: 'score', is: 'below', than: { node: at } } },
        {
          about: 'count',
          among: { indicatorsOf: at },
          test: { of: 'grade', is: 'at-most', than: 'C' },
          is: 'above',
          than: 1,
        },
      ],
    },
    effect: { kind: 'cap', grade: 'B' },
  });
  const ruled = framework(
    [
      group('A', [indicator('A1'), indicator('A2')]),
      group('B', [indicator('B1'), indicator('B2')]),
    ],
    {
      limiters: [
        limiter('own', 'A', 'A1'),
        limiter('outside', 'A', 'B1'),
        limiter('total', 'TOTAL', 'A1'),
        limiter('other', 'B', 'B1'),
      ],
    },
  );
  const limitersOf = (edit: TreeEdit) => (edit.kind === 'done' ? edit.framework.limiters : []);

  test('a copied group takes along the limiters that name only what stands in it, under the new codes', () => {
    const limiters = limitersOf(duplicateNodes(ruled, [[0]]));
    expect(limiters.slice(0, 4)).toEqual(ruled.limiters);
    expect(limiters.slice(4)).toEqual([{ ...limiter('own-2', 'A-2', 'A1-2'), name: text('own') }]);
    expect(limitersOf(duplicateNodes(ruled, [[0], [1]])).map(({ code }) => code)).toEqual([
      'own',
      'outside',
      'total',
      'other',
      'own-2',
      'outside-2',
      'other-2',
    ]);
    expect(limitersOf(duplicateNodes(ruled, [[0, 0]]))).toEqual(ruled.limiters);
  });

  test('pasting elsewhere brings them under codes that are free there', () => {
    const edit = pasteNodes(tree, [0], clipOf(ruled, [[1]]), 'after');
    expect(limitersOf(edit)).toEqual([{ ...limiter('other', 'B-2', 'B1-2'), name: text('other') }]);
    const again = edit.kind === 'done' ? edit.framework : tree;
    expect(limitersOf(pasteNodes(again, [0], clipOf(ruled, [[1]]), 'after'))).toHaveLength(2);
  });

  test('what was cut and comes back has its limiters once', () => {
    const clip = clipOf(ruled, [[0]]);
    const without = removeNodes(ruled, [[0]]);
    const back = pasteNodes(
      without.kind === 'done' ? without.framework : ruled,
      [0],
      clip,
      'after',
    );
    expect(outline(back)).toBe('1:B 2:B1 2:B2 1:A 2:A1 2:A2');
    expect(limitersOf(back)).toEqual(ruled.limiters);
  });

  test('a copy whose limiters have no room is refused, not robbed of them', () => {
    const full = {
      ...ruled,
      limiters: Array.from({ length: 200 }, (_, i) => limiter(`L${i}`, 'A', 'A1')),
    };
    expect(outline(duplicateNodes(full, [[0]]))).toBe('too-many-limiters');
    expect(outline(duplicateNodes(full, [[1]]))).toContain('1:B-2');
  });
});
