import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Group, Indicator } from '#shared/domain/framework/node.ts';
import type { Text } from '#shared/domain/text.ts';
import { type NewTexts, rubricOfFour } from './measure-kind.ts';
import { firstCodeUnder, nextCode, takenCodes } from './next-code.ts';
import { type NodePath, parentAt } from './node-path.ts';
import { sumOf, targetOf } from './weights.ts';

/** A new child's weight: the points that are left, else as much as the last one has. */
function weightIn(framework: Framework, path: NodePath): number {
  const parent = parentAt(framework, path);
  const last = parent?.children.at(-1)?.weight || 1;
  if (parent?.aggregation.method !== 'points') return last;
  const left = Math.round((targetOf(framework, path) - sumOf(parent)) * 1e9) / 1e9;
  return left > 0 ? left : last;
}

function indicatorOf(code: string, name: Text, weight: number, texts: NewTexts): Indicator {
  return {
    kind: 'indicator',
    code,
    name,
    weight,
    bonus: false,
    measure: rubricOfFour(texts),
    states: {
      'not-applicable': 'exclude',
      'not-assessed': 'exclude',
      'no-data': 'zero',
      refused: 'zero',
      'carried-forward': 'accept',
    },
  };
}

/** A new indicator for the group at `path`: a rubric of four levels, the next free code. */
export function newIndicator(framework: Framework, path: NodePath, texts: NewTexts): Indicator {
  const code = nextCode(framework, path);
  return indicatorOf(code, texts.indicator, weightIn(framework, path), texts);
}

/** A new group's rule is that of the group above; a table of rules speaks of entries the new one lacks. */
function ruleBelow(above: Aggregation): Aggregation {
  return above.method === 'lookup' ? { method: 'weighted-mean', missing: above.missing } : above;
}

/** A new group for the group at `path`, with one new indicator worth all of it. */
export function newGroup(framework: Framework, path: NodePath, texts: NewTexts): Group {
  const code = nextCode(framework, path);
  const weight = weightIn(framework, path);
  const first = firstCodeUnder(code, takenCodes(framework));
  const { aggregation } = parentAt(framework, path) ?? framework;
  return {
    kind: 'group',
    code,
    name: texts.group,
    weight,
    bonus: false,
    aggregation: ruleBelow(aggregation),
    children: [indicatorOf(first, texts.indicator, weight, texts)],
  };
}
