import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceGroup } from '#renderer/features/frameworks/model/balance.ts';
import {
  equaliseWeights,
  setSources,
  setWeights,
} from '#renderer/features/frameworks/model/bulk-edits.ts';
import { changeIndicator } from '#renderer/features/frameworks/model/change-node.ts';
import { addBand, closeSeams } from '#renderer/features/frameworks/model/grade-edits.ts';
import { measureOfKind } from '#renderer/features/frameworks/model/measure-kind.ts';
import { newGroup, newIndicator } from '#renderer/features/frameworks/model/new-node.ts';
import { freeCode, takenCodes } from '#renderer/features/frameworks/model/next-code.ts';
import { clipOf } from '#renderer/features/frameworks/model/node-clip.ts';
import {
  above,
  type NodePath,
  nodeAt,
  placeOf,
} from '#renderer/features/frameworks/model/node-path.ts';
import { newQuestionnaire } from '#renderer/features/frameworks/model/questionnaire-edits.ts';
import { renameNode } from '#renderer/features/frameworks/model/references.ts';
import {
  addNodes,
  demoteNodes,
  duplicateNodes,
  moveNodes,
  pasteNodes,
  promoteNodes,
  removeNodes,
  shiftNodes,
  type TreeEdit,
} from '#renderer/features/frameworks/model/tree-edits.ts';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import { mergeGrade, splitBand } from '#renderer/features/frameworks/rules/grades/band-edits.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { Measure, type MeasureKind } from '#shared/domain/framework/measure.ts';
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

/** What is done to one node, or to it and another one marked with it. */
const treeEdits: readonly ((tree: Framework, path: NodePath, other: NodePath) => TreeEdit)[] = [
  (tree, path) =>
    addNodes(tree, groupAround(tree, path), [
      newIndicator(tree, groupAround(tree, path), newTexts),
    ]),
  (tree, path) => addNodes(tree, above(path), [newGroup(tree, above(path), newTexts)]),
  (tree, path, other) => removeNodes(tree, [path, other]),
  (tree, path) => removeNodes(tree, [path]),
  (tree, path, other) => shiftNodes(tree, [path, other], 1),
  (tree, path) => shiftNodes(tree, [path], -1),
  (tree, path, other) => promoteNodes(tree, [path, other]),
  (tree, path, other) => demoteNodes(tree, [path, other]),
  (tree, path, other) => moveNodes(tree, [path], groupAround(tree, other), 0),
  (tree, path, other) => moveNodes(tree, [other, path], above(other), placeOf(other) + 1),
  (tree, path, other) =>
    treeRows(tree, new Set()).length > 300 ? noEdit(tree) : duplicateNodes(tree, [path, other]),
  (tree, path, other) =>
    treeRows(tree, new Set()).length > 300
      ? noEdit(tree)
      : pasteNodes(tree, other, clipOf(tree, [path]), 'after'),
  (tree, path, other) => turnMeasure(tree, path, kinds[placeOf(other) % kinds.length]),
];

const kinds: readonly MeasureKind[] = Measure.options.map(({ shape }) => shape.kind.value);

/** Turns the measure of the node at `path` into another kind, keeping what can be kept. */
function turnMeasure(tree: Framework, path: NodePath, kind: MeasureKind): TreeEdit {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'indicator') return noEdit(tree);
  const place = { framework: tree, code: node.code, before: node.measure };
  const measure = measureOfKind(kind, place, newTexts);
  return measure === null ? noEdit(tree) : noEdit(changeIndicator(tree, path, { measure }));
}

const noEdit = (framework: Framework): TreeEdit => ({
  kind: 'done',
  framework,
  selected: [0],
  marked: [[0]],
});

const allPaths = (tree: Framework) => treeRows(tree, new Set()).map(({ path }) => path);

const wholeEdits: readonly ((tree: Framework) => Framework)[] = [
  (tree) => setWeights(tree, [[0], [0, 0]], 12.5),
  (tree) => equaliseWeights(tree, allPaths(tree)),
  (tree) => setSources(tree, [[0]], 'purchaser'),
  (tree) => setSources(tree, allPaths(tree), undefined),
  (tree) => renameNode(tree, [0], freeCode('renamed', takenCodes(tree))),
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
  other: fc.nat({ max: 200 }),
});

interface Step {
  readonly edit: number;
  readonly row: number;
  readonly other: number;
}

function apply(tree: Framework, { edit, row, other }: Step): Framework {
  if (edit >= treeEdits.length) return wholeEdits[edit - treeEdits.length](tree);
  const rows = treeRows(tree, new Set());
  const pathOf = (place: number) => rows[place % rows.length].path;
  const result = treeEdits[edit](tree, pathOf(row), pathOf(other));
  if (result.kind === 'refused') return tree;
  // What an edit says it was about is there.
  for (const path of [result.selected, ...result.marked]) {
    expect(nodeAt(result.framework, path)).not.toBeNull();
  }
  return result.framework;
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
