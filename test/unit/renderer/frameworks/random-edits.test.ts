import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceGroup } from '#renderer/features/frameworks/model/balance.ts';
import { addBand, closeSeams } from '#renderer/features/frameworks/model/grade-edits.ts';
import { newGroup, newIndicator } from '#renderer/features/frameworks/model/new-node.ts';
import { above, type NodePath, nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import { newQuestionnaire } from '#renderer/features/frameworks/model/questionnaire-edits.ts';
import {
  addNode,
  demoteNode,
  moveNode,
  promoteNode,
  removeNode,
  type TreeEdit,
} from '#renderer/features/frameworks/model/tree-edits.ts';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import { mergeGrade, splitBand } from '#renderer/features/frameworks/rules/grades/band-edits.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';

const start = framework(
  [
    group('A', [indicator('A1', { weight: 60 })], {
      weight: 60,
      aggregation: { method: 'points' },
    }),
    group('B', [indicator('B1', { weight: 40 })], { weight: 40 }),
  ],
  { aggregation: { method: 'points' } },
);

const groupAround = (tree: Framework, path: NodePath) =>
  nodeAt(tree, path)?.kind === 'group' ? path : above(path);

const treeEdits: readonly ((tree: Framework, path: NodePath) => TreeEdit)[] = [
  (tree, path) =>
    addNode(tree, groupAround(tree, path), newIndicator(tree, groupAround(tree, path), newTexts)),
  (tree, path) => addNode(tree, above(path), newGroup(tree, above(path), newTexts)),
  (tree, path) => removeNode(tree, path),
  (tree, path) => moveNode(tree, path, 1),
  (tree, path) => moveNode(tree, path, -1),
  (tree, path) => promoteNode(tree, path),
  (tree, path) => demoteNode(tree, path),
];

const wholeEdits: readonly ((tree: Framework) => Framework)[] = [
  (tree) => balanceGroup(tree, [], { decimals: 1, deep: true }),
  (tree) =>
    tree.grades.length < 20 ? { ...tree, grades: addBand(tree.grades, newTexts.grade) } : tree,
  (tree) => mergeGrade(tree, 0),
  (tree) =>
    tree.grades.length < 20 ? { ...tree, grades: splitBand(tree.grades, 0, newTexts.grade) } : tree,
  (tree) => ({ ...tree, grades: closeSeams(tree.grades, tree.maximum) }),
  (tree) =>
    tree.questionnaires.length < 20
      ? {
          ...tree,
          questionnaires: [...tree.questionnaires, newQuestionnaire(tree.questionnaires, newTexts)],
        }
      : tree,
];

const step = fc.record({
  edit: fc.nat({ max: treeEdits.length + wholeEdits.length - 1 }),
  row: fc.nat({ max: 200 }),
});

function apply(tree: Framework, { edit, row }: { edit: number; row: number }): Framework {
  if (edit >= treeEdits.length) return wholeEdits[edit - treeEdits.length](tree);
  const rows = treeRows(tree, new Set());
  const result = treeEdits[edit](tree, rows[row % rows.length].path);
  return result.kind === 'done' ? result.framework : tree;
}

test('whatever is edited in whatever order, the draft can be saved and no code is used twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const tree = steps.reduce(apply, start);
      expect(Framework.safeParse(tree).error).toBeUndefined();
      const clashes = checkFramework(tree).filter(({ code }) => code.endsWith('-duplicate'));
      expect(clashes).toEqual([]);
    }),
    { seed: 11, numRuns: 150 },
  );
});
