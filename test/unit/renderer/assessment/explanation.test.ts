import { expect, test } from 'vitest';
import {
  type ConsolidationFacts,
  consolidatedStory,
} from '#renderer/features/assessment/explanation/used-readings.ts';
import { measureSentence } from '#renderer/features/assessment/words/arithmetic.ts';
import { consolidationSentence } from '#renderer/features/assessment/words/consolidation-text.ts';
import { groupSentence } from '#renderer/features/assessment/words/group-text.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import type { I18n } from '#renderer/i18n/i18n.tsx';
import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import {
  framework,
  group,
  indicator,
  nodeOf,
  score,
  text,
} from '#test/unit/scoring/framework-builder.ts';
import { secondVisit } from './sheet.ts';

const i18n: I18n = { locale: 'en', format: createFormats('en'), ...createTranslator('en') };

function said(
  raw: number | null,
  fields: Partial<ExplainedObservation> = {},
): ExplainedObservation {
  return {
    indicator: 'A',
    visitId: secondVisit,
    visitDate: '2026-05-20',
    visitKind: 'announced',
    visitSource: 'third-party',
    assessor: 'Lin',
    lead: false,
    entry: raw === null ? { state: 'refused', reason: '' } : { state: 'value', value: raw },
    raw,
    comment: '',
    ...fields,
  };
}

const by = (
  rule: ConsolidationRule,
  observations: readonly ExplainedObservation[],
  settled: ConsolidationFacts['settled'] = null,
): ConsolidationFacts => ({ rule, observations, settled });

test('a mean rests on every value and on no missing state', () => {
  const observations = [said(3), said(4), said(null)];
  expect(consolidatedStory(by('mean', observations)).used).toEqual([said(3), said(4)]);
  expect(consolidationSentence(by('mean', observations), i18n)).toBe(
    'Mean of the values: (3 + 4) ÷ 2 = 3.5',
  );
});

test('under “latest” only the newest day counts', () => {
  const old = said(1, { visitDate: '2026-03-01' });
  const story = consolidatedStory(by('latest', [old, said(3), said(4)]));
  expect(story.used).toEqual([said(3), said(4)]);
  expect(story.raw).toBe(3.5);
});

test('under “lead” the lead’s value counts; without one it says that the mean does', () => {
  const lead = said(2, { lead: true });
  expect(consolidatedStory(by('lead', [lead, said(4)])).used).toEqual([lead]);
  expect(consolidationSentence(by('lead', [lead, said(4)]), i18n)).toBe(
    'The lead assessor’s value counts: 2',
  );
  const observations = [said(null, { lead: true }), said(4), said(3)];
  const absent = consolidationSentence(by('lead', observations), i18n);
  expect(absent).toBe('The lead recorded no value; the mean counts: (4 + 3) ÷ 2 = 3.5');
});

test('under “consensus” values that agree stand; a difference is unresolved until it is settled', () => {
  const agreed = by('consensus', [said(3), said(3)]);
  expect(consolidationSentence(agreed, i18n)).toBe('All values agree: 3');
  const differ = by('consensus', [said(3), said(4)]);
  expect(consolidatedStory(differ)).toMatchObject({ raw: null, unresolved: true });
  expect(consolidationSentence(differ, i18n)).toBe(
    'The assessors differ (3, 4) and nothing is settled; it stands as “Not assessed”.',
  );
  const settled = by('consensus', differ.observations, {
    entry: { state: 'value', value: 3 },
    raw: 3,
  });
  expect(consolidatedStory(settled)).toMatchObject({ raw: 3, unresolved: false, used: [] });
  expect(consolidationSentence(settled, i18n)).toBe('Moderation settled it: 3');
  const none = by('consensus', differ.observations, { entry: { state: 'no-data' }, raw: null });
  expect(consolidationSentence(none, i18n)).toBe(
    'Moderation settled that there is no value: “No data”.',
  );
});

test('without a value the state that stands is named', () => {
  expect(consolidationSentence(by('mean', [said(null)]), i18n)).toBe(
    'No value was recorded; it stands as “Refused”.',
  );
});

const levels = [1, 2, 3, 4].map((value) => ({ value, name: text(`L${value}`), score: value * 25 }));
const scored = framework([
  group('G', [
    indicator('R', { measure: { kind: 'rubric', levels } }),
    indicator('P', { weight: 3 }),
  ]),
]);
const compiled = compileFramework(scored);

function sentenceOf(code: string, raw: number): string {
  const result = score(compiled, { R: 1, P: 50, [code]: raw });
  const at = compiled.nodeIndex.get(code) ?? 0;
  const story = explain(compiled, result)[at];
  if (story.kind !== 'indicator' || !story.part) throw new Error(`${code} was not scored`);
  const node = compiled.indicators[compiled.indicatorOfNode[at]];
  return measureSentence(node, { node: nodeOf(result, code), part: story.part, said: null }, i18n);
}

test('a level is named; a mean between two levels shows the line it is read from', () => {
  expect(sentenceOf('R', 3)).toBe('3 is level “L3”: 75.0');
  expect(sentenceOf('R', 3.5)).toBe(
    '3.5 lies between 3 (scores 75) and 4 (scores 100): 75 + (3.5 − 3) × (100 − 75) ÷ (4 − 3) = 87.5',
  );
});

test('a group says its arithmetic, and why it has no score', () => {
  const result = score(compiled, { R: 4, P: 60 });
  const story = explain(compiled, result)[1];
  if (story.kind !== 'group') throw new Error('G is a group');
  expect(groupSentence(story, nodeOf(result, 'G').score, i18n)).toBe(
    'Weighted mean: 280 ÷ 4 = 70.0',
  );
  const blocking = compileFramework(
    framework([group('G', [indicator('A'), indicator('B', { states: { refused: 'block' } })])]),
  );
  const without = score(blocking, { A: 50, B: 'refused' });
  const blocked = explain(blocking, without)[1];
  if (blocked.kind !== 'group') throw new Error('G is a group');
  expect(groupSentence(blocked, nodeOf(without, 'G').score, i18n)).toBe(
    'It has no score: B has none, and the group’s rule is “No score for the group”.',
  );
});
