import { expect, test } from 'vitest';
import { liveResult } from '#renderer/features/assessment/model/live-result.ts';
import { readingsOf } from '#renderer/features/assessment/model/readings.ts';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { PeerValues } from '#shared/scoring/score-input.ts';
import { framework, group, indicator, nodeOf } from '#test/unit/scoring/framework-builder.ts';
import { measuredFramework } from './measured.ts';
import { observation, openedBy, secondVisit, sheet } from './sheet.ts';

interface Given {
  readonly by?: Framework;
  readonly facts: Partial<ObservationSheet>;
  readonly rule?: ConsolidationRule;
  readonly peers?: PeerValues;
}

function live({ by = measuredFramework, facts, rule = 'mean', peers }: Given) {
  const given = sheet(facts);
  const settled = new Map(given.settled.map((one) => [one.indicator, one]));
  const readings = readingsOf(openedBy(by, facts), given);
  return liveResult(compileFramework(by), { rule, readings, settled, feedback: [], peers });
}

test('ratio and deduction are scored live, and what is derived from them follows', () => {
  const observations = [
    observation('Q', { state: 'value', value: { numerator: 12, denominator: 40 } }),
    observation('D', { state: 'value', value: { counts: { d1: 1, d2: 1 }, revisits: 2 } }),
  ];
  const { result } = live({ facts: { observations } });
  expect(nodeOf(result, 'Q').score).toBeCloseTo(30, 12);
  expect(nodeOf(result, 'D')).toMatchObject({ raw: 21, score: 47.5 });
  expect(nodeOf(result, 'X')).toMatchObject({ raw: 72, score: 72 });
});

test('a ratio over zero stands as not assessed', () => {
  const observations = [
    observation('Q', { state: 'value', value: { numerator: 12, denominator: 0 } }),
  ];
  const { result } = live({ facts: { observations } });
  expect(nodeOf(result, 'Q')).toMatchObject({ state: 'not-assessed', raw: null, score: null });
});

test('only visits of an indicator’s source count for it', () => {
  const observations = [observation('P1', { state: 'value', value: 50 })];
  expect(nodeOf(live({ facts: { observations } }).result, 'P1').score).toBeNull();
  const visits = sheet().visits.map((visit) =>
    visit.id === secondVisit ? { ...visit, source: 'purchaser' as const } : visit,
  );
  expect(nodeOf(live({ facts: { observations, visits } }).result, 'P1').score).toBe(50);
});

const plain = framework([group('G', [indicator('A'), indicator('B')])]);
const two = [
  observation('A', { state: 'value', value: 40 }, { assessorId: sheet().assessors[0].id }),
  observation('A', { state: 'value', value: 60 }),
];
const settledAt = (raw: number | null) => ({
  indicator: 'A',
  entry: raw === null ? ({ state: 'no-data' } as const) : ({ state: 'value', value: raw } as const),
  raw,
  reason: 'talked it over',
  by: 'Chen',
  at: '2026-05-21T08:00:00.000Z',
});

test('under consensus a difference is unresolved until moderation settles a value, or that there is none', () => {
  const rule = 'consensus';
  const open = live({ by: plain, rule, facts: { observations: two } });
  expect(open.consolidated.get('A')).toMatchObject({ unresolved: true, raw: null });
  const settled = live({ by: plain, rule, facts: { observations: two, settled: [settledAt(55)] } });
  expect(settled.consolidated.get('A')).toMatchObject({ unresolved: false, raw: 55, spread: 20 });
  expect(nodeOf(settled.result, 'A').score).toBe(55);
  const none = live({ by: plain, rule, facts: { observations: two, settled: [settledAt(null)] } });
  expect(nodeOf(none.result, 'A')).toMatchObject({ state: 'no-data', score: 0 });
});

test('what was settled counts under consensus only', () => {
  const { result } = live({ by: plain, facts: { observations: two, settled: [settledAt(55)] } });
  expect(nodeOf(result, 'A').score).toBe(50);
});

test('a percentile is taken among the peers and the assessment itself', () => {
  const rule = { kind: 'percentile', better: 'lower', minimumPeers: 3 } as const;
  const relative = framework([
    group('G', [indicator('A', { measure: { kind: 'numeric', rule } })]),
  ]);
  const observations = [observation('A', { state: 'value', value: 4 })];
  const among = (raws: number[]) =>
    nodeOf(
      live({ by: relative, facts: { observations }, peers: new Map([['A', raws]]) }).result,
      'A',
    );
  // 4 is the second best of four where lower is better: rank 3 from the worst, 100 · 2.5 ÷ 4.
  expect(among([2, 6, 8])).toMatchObject({ relative: 62.5, score: 62.5 });
  expect(among([2])).toMatchObject({ state: 'not-assessed', relative: null });
});
