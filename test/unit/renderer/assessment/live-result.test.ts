import { expect, test } from 'vitest';
import { liveResult } from '#renderer/features/assessment/model/live-result.ts';
import { nextGrade } from '#renderer/features/assessment/model/next-grade.ts';
import { readingsOf } from '#renderer/features/assessment/model/readings.ts';
import type { SheetState } from '#renderer/features/assessment/model/sheet-state.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { nodeOf } from '#test/unit/scoring/framework-builder.ts';
import { firstVisit, observation, opened, press, sampleFramework, sheet } from './sheet.ts';

const compiled = compileFramework(sampleFramework);
const said = (respondents: number) => [
  { indicator: 'S', respondents, mean: 80, statistic: 80, shrinkage: null, raw: 80 },
];
const clients = said(12);

function live(state: SheetState, facts = sheet(), rule: 'mean' | 'lead' | 'latest' = 'mean') {
  const readings = readingsOf(state, facts);
  return liveResult(compiled, { rule, readings, settled: new Map(), feedback: clients });
}

test('the total follows a key press: my value and my colleague’s are consolidated and scored', () => {
  const facts = sheet({ observations: [observation('R1', { state: 'value', value: 4 })] });
  const state = press(opened(facts), '3').state;
  expect(live(opened(facts), facts).consolidated.get('R1')?.raw).toBe(4);
  const { consolidated, result } = live(state, facts);
  expect(consolidated.get('R1')).toEqual({
    state: 'value',
    raw: 3.5,
    spread: 1,
    unresolved: false,
  });
  expect(nodeOf(result, 'R1').score).toBe(87.5);
});

test('the lead’s value decides where the round says so', () => {
  const facts = sheet({ observations: [observation('R1', { state: 'value', value: 1 })] });
  const { result } = live(press(opened(facts), '4').state, facts, 'lead');
  expect(nodeOf(result, 'R1').score).toBe(100);
});

test('the newest visit decides where the round says so', () => {
  const facts = sheet({
    observations: [observation('R1', { state: 'value', value: 1 }, { visitId: firstVisit })],
  });
  const { result } = live(press(opened(facts), '3').state, facts, 'latest');
  expect(nodeOf(result, 'R1').score).toBe(75);
});

test('a distance above the tolerance is marked in score points; one at it is not', () => {
  const facts = sheet({ observations: [observation('R1', { state: 'value', value: 4 })] });
  expect(live(press(opened(facts), '3').state, facts).apart).toEqual(new Map([['R1', 25]]));
  expect(live(press(opened(facts), '4').state, facts).apart.size).toBe(0);
});

test('clients speak for a survey indicator, unless there are too few of them', () => {
  const readings = readingsOf(opened(), sheet());
  const settled = new Map();
  const score = (respondents: number) => {
    const input = { rule: 'mean', readings, settled, feedback: said(respondents) } as const;
    return nodeOf(liveResult(compiled, input).result, 'S');
  };
  expect(score(3)).toMatchObject({ score: 80, state: 'value' });
  expect(score(2)).toMatchObject({ score: null, state: 'not-assessed' });
});

test('what is typed and not taken, or refused, does not count', () => {
  expect(live(press(opened(), '7').state).consolidated.get('R1')?.state).toBe('not-assessed');
  const typing = press({ ...opened(), focus: { row: 'N', column: 'value' } }, '9').state;
  expect(live(typing).consolidated.get('N')?.state).toBe('not-assessed');
});

test('the next grade is the nearest band above the total, none at the top', () => {
  expect(nextGrade(sampleFramework, { total: 73.5 })).toMatchObject({
    band: { code: 'A' },
    distance: 6.5,
  });
  expect(nextGrade(sampleFramework, { total: 59 })?.band.code).toBe('B');
  expect(nextGrade(sampleFramework, { total: 80 })).toBeNull();
  expect(nextGrade(sampleFramework, { total: null })).toBeNull();
});
