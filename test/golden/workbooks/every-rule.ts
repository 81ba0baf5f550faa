import type { Framework, FrameworkInput } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type {
  GivenAssessment,
  GivenConsensus,
  GivenObservation,
  GivenResponse,
  GivenRound,
} from '#test/harness/round-export.ts';
import { framework, text } from '#test/unit/scoring/framework-builder.ts';
import { minimum, plainGroups } from './every-rule-groups.ts';
import { quantityGroups } from './every-rule-quantities.ts';
import { everyLimiter, lookupGroups } from './every-rule-rules.ts';
import { everyValue } from './every-rule-values.ts';

const question = (code: string, reversed = false) => ({ code, reversed, text: text(code) });
const [points, mean, open, strict] = plainGroups;

/** A framework with every measure, method, rule for missing values, effect of a state, source and limiter. */
export const everyRule = (fields: Partial<FrameworkInput> = {}): Framework =>
  framework([points, mean, minimum, open, strict, ...quantityGroups, ...lookupGroups], {
    peerGroup: 'district',
    limiters: [...everyLimiter],
    maximum: 1000,
    rounding: { decimals: 1 },
    minimumCoverage: 0.85,
    aggregation: { method: 'weighted-mean', missing: 'redistribute' },
    grades: [
      {
        code: 'A',
        name: text('Good'),
        from: 700,
        to: 1000,
        tone: 'g5',
        consequence: text('Renew'),
      },
      { code: 'C', name: text('Poor'), from: 0, to: 450, tone: 'g1', consequence: text('End') },
      { code: 'B', name: text('Fair'), from: 450, to: 700, tone: 'g3' },
    ],
    questionnaires: [
      {
        code: 'Q',
        name: text('Clients'),
        sections: [
          {
            code: 'S1',
            name: text('S1'),
            items: [question('q1'), question('q2', true), question('q3')],
          },
          { code: 'S2', name: text('S2'), items: [{ ...question('q4'), minimum: 0, maximum: 10 }] },
        ],
      },
      {
        code: 'P',
        name: text('Panel'),
        sections: [{ code: 'S', name: text('S'), items: [question('p1')] }],
      },
    ],
    ...fields,
  });

/** A framework without what a workbook states: comparisons with peers, and means shrunk towards them. */
export function withoutStated(top: Framework): Framework {
  const live = structuredClone(top);
  live.children = live.children.filter((child) => child.code !== 'G');
  for (const { measure } of indicatorsOf(live)) {
    if (measure.kind === 'survey') Object.assign(measure, { shrinkage: false });
  }
  return live;
}

/** A small generator of numbers (mulberry32), the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const missing: readonly ObservationState[] = [
  'not-applicable',
  'not-assessed',
  'no-data',
  'refused',
];

type Visit = readonly [assessor: string, day: string, source?: VisitSource];

/**
 * A round of `count` assessments by two or three assessors on one or two days, the provider's own people and
 * the purchaser, with every state, in two districts; some values are settled and some grades judged.
 */
export function everyRuleRound(
  count: number,
  seed: number,
  top: Framework = everyRule(),
): GivenRound {
  const random = seeded(seed);
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)];
  const some = (share: number) => random() < share;

  const observe = (
    { code, measure }: ReturnType<typeof indicatorsOf>[number],
    [assessor, day, source]: Visit,
    gaps: number,
  ): GivenObservation | null => {
    const of = { indicator: code, assessor, day, ...(source ? { source } : {}) };
    if (some(0.15)) return null;
    if (measure.kind === 'survey' || measure.kind === 'derived') {
      return some(0.1) ? { ...of, state: 'not-applicable' } : null;
    }
    if (some(gaps)) return { ...of, state: pick(missing) };
    const state = some(0.1) ? 'carried-forward' : 'value';
    return { ...of, state, value: everyValue(measure, random) };
  };

  const respond = (respondent: number): GivenResponse => {
    const given: Record<string, number> = {};
    for (const code of ['q1', 'q2', 'q3'])
      if (some(0.7)) given[code] = 1 + Math.floor(random() * 5);
    if (some(0.8)) given.q4 = Math.floor(random() * 11);
    const panel = some(0.2);
    return {
      questionnaire: panel ? 'P' : 'Q',
      respondent: `R${respondent}`,
      answers: panel ? { p1: 3 } : given,
    };
  };

  const settle = (): GivenConsensus[] =>
    indicatorsOf(top).flatMap(({ code: indicator }) => {
      if (some(0.9)) return [];
      const state = some(0.7) ? 'value' : pick(missing);
      const raw = state === 'value' ? Math.round(random() * 40) / 10 : null;
      return [{ indicator, state: state as GivenConsensus['state'], raw }];
    });

  const assess = (index: number): GivenAssessment => {
    const gaps = pick([0, 0.1, 0.4, 0.9]);
    const visits: Visit[] = [
      ['Chen', '2026-03-01'],
      ['Li', '2026-03-01'],
      ['Own', '2026-02-10', 'self'],
      ['Sun', '2026-03-01', 'purchaser'],
    ];
    if (some(0.5)) visits.push(['Chen', '2026-04-02']);
    if (some(0.3)) visits.push(['Wu', '2026-04-02', 'purchaser']);
    return {
      code: `K-${index + 1}`,
      district: index % 3 === 0 ? 'South' : 'North',
      observations: visits.flatMap((visit) =>
        indicatorsOf(top).flatMap((one) => observe(one, visit, gaps) ?? []),
      ),
      responses: Array.from({ length: Math.floor(random() * 8) }, (_, i) => respond(i)),
      settled: settle(),
      ...(some(0.3) ? { judged: 'B' } : {}),
    };
  };
  return {
    framework: top,
    lead: 'Chen',
    assessments: Array.from({ length: count }, (_, i) => assess(i)),
  };
}
