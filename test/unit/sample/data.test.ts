import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSampleData } from '#core/sample/data.ts';
import type { AssessmentKey } from '#core/sample/sample-data.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ObservationEntry, ObservationState } from '#shared/domain/observation.ts';
import { Login } from '#shared/domain/person.ts';
import { ProviderFields, ProviderNature } from '#shared/domain/provider.ts';
import { RoundFields } from '#shared/domain/round.ts';
import {
  NeedsTier,
  ProcurementModel,
  ServiceContractFields,
  ServiceType,
  TargetSegment,
} from '#shared/domain/service-contract.ts';
import { isUnifiedSocialCreditCode } from '#shared/domain/unified-social-credit-code.ts';
import { VisitKind } from '#shared/domain/visit.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { scorePlainly } from './score-plainly.ts';

const data = createSampleData();
const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const keyOf = ({ round, contract }: AssessmentKey) => `${round} ${contract}`;
const observations = Map.groupBy(data.observations, keyOf);
const responses = Map.groupBy(data.responses, keyOf);
const leads = new Set(
  data.assignments.filter(({ lead }) => lead).map((a) => `${keyOf(a)} ${a.evaluator}`),
);
const frameworkOf = (round: string) => data.frameworks[round === '2025' ? 0 : 1].content;
const count = (values: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(values, (v) => v)].map(([v, list]) => [v, list.length]));

const results = data.assessments.map((assessment) => {
  const key = keyOf(assessment);
  const entries = (observations.get(key) ?? []).map((o) => ({
    indicator: o.indicator,
    date: o.visitDate,
    lead: leads.has(`${key} ${o.evaluator}`),
    entry: o.entry,
  }));
  const answers = (responses.get(key) ?? []).map((response) => response.answers);
  const result = scorePlainly(frameworkOf(assessment.round), entries, answers);
  return { ...assessment, result };
});
const finished = results.filter(({ round }) => round === '2025');

describe('the sample', () => {
  test('is the same every time, byte for byte', () => {
    expect(sha256(createSampleData())).toBe(sha256(data));
    expect(sha256(data)).toBe('c3a9b4514a5d0f157e510d4fd6b19416f6c7c54a926719b9adbe9afda379916e');
  });

  test('in English differs from Chinese in written remarks only', () => {
    const english = createSampleData('en');
    const unspoken = (sample: typeof data) =>
      sample.observations.map(({ entry, ...rest }) => [
        { ...rest, comment: rest.comment !== '' },
        { ...entry, reason: null, source: null },
      ]);
    expect(unspoken(english)).toEqual(unspoken(data));
    const remarks = english.observations.map((o) => o.comment + JSON.stringify(o.entry)).join('');
    expect(remarks).not.toMatch(/\p{Script=Han}/u);
    expect({ ...english, observations: [] }).toEqual({ ...data, observations: [] });
  });

  test('fits the schemas', () => {
    const id = '00000000-0000-7000-8000-000000000000';
    for (const one of data.providers) ProviderFields.parse(one);
    for (const one of data.contracts) ServiceContractFields.parse({ ...one, providerId: id });
    for (const one of data.segments) TargetSegment.parse(one);
    for (const one of data.rounds) RoundFields.parse(one);
    for (const one of data.persons) Login.parse(one.login);
    for (const { content } of data.frameworks) expect(Framework.parse(content)).toEqual(content);
  });

  test('has one account of each role and five more evaluators', () => {
    expect(count(data.persons.map(({ role }) => role))).toEqual({
      supervisor: 1,
      evaluator: 6,
      'provider-manager': 1,
      auditor: 1,
    });
  });

  test('has 24 providers of all natures with registration numbers that check', () => {
    expect(data.providers).toHaveLength(24);
    const numbers = data.providers.map(({ registrationNumber }) => registrationNumber ?? '');
    expect(new Set(numbers).size).toBe(24);
    expect(numbers.filter((number) => !isUnifiedSocialCreditCode(number))).toEqual([]);
    expect(new Set(data.providers.map((p) => p.nature))).toEqual(new Set(ProviderNature.options));
  });

  test('has 36 contracts of every type, model and tier, serving every segment', () => {
    expect(data.contracts).toHaveLength(36);
    expect(new Set(data.contracts.map((c) => c.serviceType))).toEqual(new Set(ServiceType.options));
    expect(new Set(data.contracts.map((c) => c.procurementModel))).toEqual(
      new Set(ProcurementModel.options),
    );
    expect(new Set(data.contracts.map((c) => c.needsTier))).toEqual(new Set(NeedsTier.options));
    expect(new Set(data.contracts.flatMap((c) => c.segments))).toEqual(
      new Set(data.segments.map(({ code }) => code)),
    );
    const providers = new Set(data.contracts.map((c) => c.provider));
    expect(providers).toEqual(new Set(data.providers.map(({ code }) => code)));
  });

  test('has a finished round and one under way', () => {
    const states = (round: string) =>
      count(data.assessments.filter((a) => a.round === round).map(({ state }) => state));
    expect(states('2025')).toEqual({ final: 36 });
    expect(states('2026')).toEqual({
      planned: 8,
      'in-progress': 8,
      submitted: 8,
      moderation: 4,
      'provider-review': 8,
    });
  });

  test('gives every assessment two assessors, one lead, and one or two visits on different days', () => {
    const assignments = Map.groupBy(data.assignments, keyOf);
    const visits = Map.groupBy(data.visits, keyOf);
    for (const assessment of data.assessments) {
      const assessors = assignments.get(keyOf(assessment)) ?? [];
      expect(new Set(assessors.map(({ evaluator }) => evaluator)).size).toBe(2);
      expect(assessors.filter(({ lead }) => lead)).toHaveLength(1);
      const days = (visits.get(keyOf(assessment)) ?? []).map(({ date }) => date);
      expect([1, 2]).toContain(days.length);
      expect(new Set(days).size).toBe(days.length);
    }
    const kinds = new Set(data.visits.map(({ kind }) => kind));
    expect(VisitKind.options.filter((kind) => !kinds.has(kind))).toEqual(['self-assessment']);
  });

  test('shows the signed-in evaluator work to do and the manager a result to read', () => {
    const mine = data.assignments.filter(({ evaluator }) => evaluator === 'evaluator').map(keyOf);
    const own = data.persons.find(({ login }) => login === 'manager')?.provider;
    const theirs = data.contracts.filter((c) => c.provider === own).map(({ code }) => code);
    const under = data.assessments.filter(({ round }) => round === '2026');
    const states = under.filter((a) => mine.includes(keyOf(a))).map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['planned', 'in-progress', 'submitted']));
    const seen = under.filter(({ contract }) => theirs.includes(contract));
    expect(seen.some(({ state }) => state === 'provider-review')).toBe(true);
  });
});

describe('the sample observations', () => {
  test('fit their indicators and stand at a visit of their assessment by one of its assessors', () => {
    const visits = new Set(data.visits.map((v) => `${keyOf(v)} ${v.date} ${v.kind}`));
    const assessors = new Set(data.assignments.map((a) => `${keyOf(a)} ${a.evaluator}`));
    const indicators = new Map(
      data.rounds.map(({ code }) => [
        code,
        new Map(indicatorsOf(frameworkOf(code)).map((one) => [one.code, one])),
      ]),
    );
    for (const o of data.observations) {
      const indicator = indicators.get(o.round)?.get(o.indicator);
      if (!indicator) throw new Error(`no indicator ${o.indicator}`);
      const read = readObservation(indicator, ObservationEntry.parse(o.entry));
      expect(read.kind, `${keyOf(o)} ${o.indicator}`).toBe('read');
      expect(visits).toContain(`${keyOf(o)} ${o.visitDate} ${o.visitKind}`);
      expect(assessors).toContain(`${keyOf(o)} ${o.evaluator}`);
      expect(o.recordedAt.slice(0, 10)).toBe(o.visitDate);
    }
    const places = data.observations.map(
      (o) => `${keyOf(o)} ${o.visitDate} ${o.evaluator} ${o.indicator}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('have every state, and remarks here and there', () => {
    expect(new Set(data.observations.map(({ entry }) => entry.state))).toEqual(
      new Set(ObservationState.options),
    );
    const share =
      data.observations.filter((o) => o.comment !== '').length / data.observations.length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.15);
  });

  test('agree on rubrics mostly, differ by one level at times and rarely by more', () => {
    const rubrics = new Set(
      indicatorsOf(frameworkOf('2025'))
        .filter(({ measure }) => measure.kind === 'rubric')
        .map(({ code }) => code),
    );
    const pairs = Map.groupBy(
      data.observations.filter((o) => rubrics.has(o.indicator)),
      (o) => `${keyOf(o)} ${o.visitDate} ${o.indicator}`,
    );
    const gaps: number[] = [];
    for (const [a, b] of pairs.values()) {
      if (a?.entry.state !== 'value' || b?.entry.state !== 'value') continue;
      gaps.push(Math.abs(Number(a.entry.value) - Number(b.entry.value)));
    }
    const share = (gap: number) => gaps.filter((one) => one === gap).length / gaps.length;
    expect(share(0)).toBeGreaterThan(0.65);
    expect(share(1)).toBeGreaterThan(0.15);
    expect(share(2)).toBeLessThan(0.06);
    expect(share(2)).toBeGreaterThan(0);
  });
});

describe('the sample responses', () => {
  test('are about 1,500, within their scales, not more than the clients of the contract', () => {
    expect(data.responses.length).toBeGreaterThan(1400);
    expect(data.responses.length).toBeLessThan(1600);
    const items = new Set(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9']);
    for (const { answers } of data.responses) {
      for (const [item, answer] of Object.entries(answers)) {
        expect(items).toContain(item);
        expect([1, 2, 3, 4, 5]).toContain(answer);
      }
    }
    for (const { code, clientCount } of data.contracts) {
      for (const { code: round } of data.rounds) {
        const n = responses.get(`${round} ${code}`)?.length ?? 0;
        expect(n).toBeLessThanOrEqual(clientCount ?? 0);
      }
    }
  });

  test('leave items out, turn the reversed one round, and are too few at some contracts', () => {
    const left = data.responses.filter(({ answers }) => Object.keys(answers).length < 9);
    expect(left.length / data.responses.length).toBeGreaterThan(0.15);
    const mean = (item: string) => {
      const given = data.responses.flatMap(({ answers }) => answers[item] ?? []);
      return given.reduce((sum, one) => sum + one, 0) / given.length;
    };
    expect(mean('Q1')).toBeGreaterThan(4);
    expect(mean('Q3')).toBeLessThan(2);
    const few = finished.filter((a) => (responses.get(keyOf(a))?.length ?? 0) < 10);
    expect(few.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the sample results', () => {
  const gradeOf = ({ result }: (typeof results)[number]) =>
    result.grade.kind === 'grade' ? result.grade.code : result.grade.kind;

  test('of the finished round have every grade and one insufficient evidence', () => {
    expect(count(finished.map(gradeOf))).toEqual({
      A: 6,
      B: 11,
      C: 12,
      D: 4,
      E: 2,
      'insufficient-evidence': 1,
    });
  });

  test('of the round under way have one insufficient evidence, and no score where critical indicators wait', () => {
    const underWay = results.filter(({ round }) => round === '2026');
    expect(count(underWay.map(gradeOf))).toEqual({
      A: 4,
      B: 8,
      C: 6,
      D: 4,
      'insufficient-evidence': 1,
      'no-score': 13,
    });
    const waiting = underWay.filter((one) => gradeOf(one) === 'no-score');
    expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['planned', 'in-progress']));
    const [thin] = underWay.filter((one) => gradeOf(one) === 'insufficient-evidence');
    expect(thin).toMatchObject({ contract: 'WC-25', state: 'submitted' });
    expect(thin.result.coverage).toBeLessThan(0.6);
  });

  test('of the finished round have vetoes that lower a grade', () => {
    const vetoed = finished.filter(({ result }) =>
      result.fired.some(({ before, after }) => before !== after),
    );
    expect(vetoed.map(({ contract }) => contract)).toEqual(['WC-18', 'WC-31']);
  });

  test('move between the years, up for some and down for others', () => {
    const before = new Map(finished.map(({ contract, result }) => [contract, result.total]));
    const changes = results
      .filter(({ state }) => ['submitted', 'moderation', 'provider-review'].includes(state))
      .map(({ contract, result }) => (result.total ?? 0) - (before.get(contract) ?? 0));
    expect(changes.filter((change) => change > 2).length).toBeGreaterThanOrEqual(4);
    expect(changes.filter((change) => change < -2).length).toBeGreaterThanOrEqual(2);
  });
});
