import { expect, test } from 'vitest';
import {
  problemCounts,
  problemGroups,
} from '#renderer/features/frameworks/editor/problems/problem-filter.ts';
import { placeOfProblem } from '#renderer/features/frameworks/model/problem-place.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';

const problem = (severity: FrameworkProblem['severity'], path: string): FrameworkProblem => ({
  severity,
  code: 'anything',
  at: null,
  path,
  params: {},
});
const told = [
  { problem: problem('warning', 'name.en'), place: 'Framework', sentence: 'No English.' },
  { problem: problem('error', 'grades[0].from'), place: 'A Excellent', sentence: 'A gap.' },
  { problem: problem('warning', 'grades[1].name'), place: 'B Good', sentence: 'No Chinese.' },
];

test('problems stand by severity, errors first, and are found by any words of theirs', () => {
  const found = (severity: 'all' | 'error' | 'warning', text = '') =>
    problemGroups(told, { severity, text }).map(
      (group) => `${group.severity}: ${group.told.map(({ place }) => place).join(', ')}`,
    );
  expect(found('all')).toEqual(['error: A Excellent', 'warning: Framework, B Good']);
  expect(found('warning')).toEqual(['warning: Framework, B Good']);
  expect(found('all', 'no GOOD')).toEqual(['warning: B Good']);
  expect(found('error', 'no')).toEqual([]);
  expect(problemCounts(told.map((one) => one.problem))).toEqual({ all: 3, error: 1, warning: 2 });
});

test('every part of the file leads to the face of the editor that mends it', () => {
  const tabs = Object.fromEntries(
    [
      'children[0].weight',
      'limiters[0].at',
      'grades[2].to',
      'cases[1].expect.grade',
      'questionnaires[0].code',
      'rounding',
      'peerGroup',
      'minimumCoverage',
      'aggregation.rows[0].grade',
    ].map((path) => [path, placeOfProblem({ path }).tab]),
  );
  expect(tabs).toEqual({
    'children[0].weight': 'structure',
    'limiters[0].at': 'rules',
    'grades[2].to': 'rules',
    'cases[1].expect.grade': 'cases',
    'questionnaires[0].code': 'questionnaires',
    rounding: 'settings',
    peerGroup: 'settings',
    minimumCoverage: 'settings',
    'aggregation.rows[0].grade': 'settings',
  });
});
