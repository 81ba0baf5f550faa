import { expect, test } from 'vitest';
import { actingRules, hasFired } from '#renderer/features/assessment/explanation/acting-rules.ts';
import type { ExplanationFacts } from '#renderer/features/assessment/explanation/explanation-facts.ts';
import { indicatorSentences } from '#renderer/features/assessment/explanation/indicator-sentences.ts';
import { groupSentence } from '#renderer/features/assessment/words/group-text.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import type { I18n } from '#renderer/i18n/i18n.tsx';
import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf, type PeerValues } from '#shared/scoring/score-input.ts';
import { framework, group, indicator, text } from '#test/unit/scoring/framework-builder.ts';
import { measuredFramework } from './measured.ts';

const i18n: I18n = { locale: 'en', format: createFormats('en'), ...createTranslator('en') };

function factsOf(
  of: Framework,
  raws: Readonly<Record<string, number>>,
  observations: readonly ExplainedObservation[] = [],
  peers?: PeerValues,
): ExplanationFacts {
  const compiled = compileFramework(of);
  const values = new Map(
    Object.entries(raws).map(([code, raw]): [string, IndicatorInput] => [
      code,
      { state: 'value', raw },
    ]),
  );
  const input = inputOf(compiled, values);
  return {
    assessmentId: 'a',
    roundId: 'r',
    framework: of,
    compiled,
    rule: 'mean',
    result: scoreAssessment(compiled, input.states, input.raws, peers),
    observations,
    feedback: [],
    unresolved: [],
    settled: new Map(),
    peers,
    signed: false,
    judgement: null,
    rank: null,
    withheld: false,
  };
}

const storiesOf = ({ compiled, result, peers }: ExplanationFacts) =>
  explain(compiled, result, peers);

function sentencesOf(facts: ExplanationFacts, code: string): string[] {
  const index = facts.compiled.nodeIndex.get(code) ?? 0;
  const story = storiesOf(facts)[index];
  if (story.kind !== 'indicator') throw new Error(`${code} is an indicator`);
  const found = facts.compiled.indicators[facts.compiled.indicatorOfNode[index]];
  return indicatorSentences({ facts, story, indicator: found }, i18n);
}

function capWhen(at: string, node: string, below: number): Limiter {
  return {
    code: `cap-${at}`,
    name: text('cap'),
    at,
    when: {
      match: 'all',
      predicates: [{ about: 'node', node, test: { of: 'score', is: 'below', than: below } }],
    },
    effect: { kind: 'cap', grade: 'C' },
  };
}

const ruled = framework(
  [
    group('G', [indicator('A'), indicator('B')]),
    group('H', [indicator('K', { critical: { below: 50, grade: 'C' } })]),
  ],
  { limiters: [capWhen(totalCode, 'A', 20), capWhen('G', 'A', 60)] },
);

test('rules stand in the order they act: leaves first, critical indicators last', () => {
  const rules = actingRules(
    factsOf(ruled, { A: 50, B: 90, K: 40 }),
    storiesOf(factsOf(ruled, { A: 50, B: 90, K: 40 })),
  );
  expect(rules.map((rule) => [rule.key, hasFired(rule)])).toEqual([
    ['cap-G', true],
    ['cap-TOTAL', false],
    ['critical K', true],
  ]);
  const [first] = rules;
  expect(first.kind === 'limiter' && [first.story.before, first.story.after]).toEqual(['B', 'C']);
});

test('at a node only its own rules stand', () => {
  const facts = factsOf(ruled, { A: 50, B: 90, K: 40 });
  const keys = (at: string) => actingRules(facts, storiesOf(facts), at).map(({ key }) => key);
  expect(keys('G')).toEqual(['cap-G']);
  expect(keys(totalCode)).toEqual(['cap-TOTAL', 'critical K']);
});

test('a deduction says what is left of the full points, a derived one its sum', () => {
  const facts = factsOf(measuredFramework, { Q: 30, D: 21 });
  expect(sentencesOf(facts, 'D').at(-1)).toBe('(40 − 21) ÷ 40 × 100, never under zero: 47.5');
  expect(sentencesOf(facts, 'X')[0]).toBe('Weighted sum: 1 × 30 + 2 × 21 = 72');
});

test('a derived indicator without one of its values says which', () => {
  const facts = factsOf(measuredFramework, { Q: 30 });
  expect(sentencesOf(facts, 'X')[0]).toBe('No value, because D has none.');
});

test('whose visits count is said where an indicator has a source, and others’ do not count', () => {
  const seen: ExplainedObservation = {
    indicator: 'P1',
    visitId: 'v',
    visitDate: '2026-05-20',
    visitKind: 'announced',
    visitSource: 'third-party',
    assessor: 'Lin',
    lead: false,
    entry: { state: 'value', value: 30 },
    raw: 30,
    comment: '',
  };
  const [whose, how] = sentencesOf(factsOf(measuredFramework, {}, [seen]), 'P1');
  expect(whose).toBe('Scored by: Purchaser. Visits made for others do not count.');
  expect(how).toBe('No value was recorded; it stands as “Not assessed”.');
});

const percentile = { kind: 'percentile', better: 'higher', minimumPeers: 3 } as const;
const zScore = { kind: 'z-score', better: 'lower', minimumPeers: 2 } as const;
const relative = framework([
  group('G', [
    indicator('R', { measure: { kind: 'numeric', rule: percentile } }),
    indicator('Z', { measure: { kind: 'numeric', rule: zScore } }),
  ]),
]);

test('a percentile is said with rank and number of peers, a z-score with mean and deviation', () => {
  const peers = new Map([
    ['R', [1, 2, 9]],
    ['Z', [2, 4]],
  ]);
  const facts = factsOf(relative, { R: 5, Z: 0 }, [], peers);
  expect(sentencesOf(facts, 'R').slice(1)).toEqual([
    'Rank 3 of 4 from the worst: 100 × (3 − 0.5) ÷ 4 = percentile 62.5',
    'The percentile 62.5 is the score: 62.5',
  ]);
  expect(sentencesOf(facts, 'Z')[1]).toBe(
    'Among 3 peers, turned round because lower is better: −(0 − mean 2) ÷ deviation 1.633 = z 1.2247',
  );
});

test('too few peers are counted', () => {
  const facts = factsOf(relative, { R: 5 }, [], new Map([['R', [1]]]));
  expect(sentencesOf(facts, 'R')[1]).toBe(
    'Only 2 of its peers have a value; at least 3 are needed.',
  );
});

test('who may not know the peers is told the percentile alone', () => {
  const peers = new Map([['R', [1, 2, 9]]]);
  const facts = { ...factsOf(relative, { R: 5 }, [], peers), peers: undefined };
  expect(sentencesOf(facts, 'R')[1]).toBe('Where it stands among its peers: 62.5');
});

function groupSentenceOf(method: 'geometric' | 'harmonic', raws: Record<string, number>): string {
  const of = framework([group('G', [indicator('A'), indicator('B')], { aggregation: { method } })]);
  const facts = factsOf(of, raws);
  const story = storiesOf(facts)[1];
  if (story.kind !== 'group') throw new Error('G is a group');
  return groupSentence(story, facts.result.nodes[1].score, i18n);
}

test('geometric and harmonic means are worked out, and a zero says what it does', () => {
  expect(groupSentenceOf('geometric', { A: 40, B: 90 })).toBe(
    'Geometric mean: e to the power of 8.1887 ÷ 2 = 60.0',
  );
  expect(groupSentenceOf('harmonic', { A: 40, B: 60 })).toBe('Harmonic mean: 2 ÷ 0.0417 = 48.0');
  expect(groupSentenceOf('geometric', { A: 0, B: 90 })).toBe(
    'One of its parts is zero, and that makes it zero: 0.0',
  );
});
