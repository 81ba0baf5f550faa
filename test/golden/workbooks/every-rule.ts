import type { Framework, FrameworkInput } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { ChecklistAnswer, ObservationState } from '#shared/domain/observation.ts';
import type {
  GivenAssessment,
  GivenObservation,
  GivenResponse,
  GivenRound,
} from '#test/harness/round-export.ts';
import { framework, group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

const level = (value: number, score: number) => ({ value, score, name: text(`level ${value}`) });
const rubric = {
  kind: 'rubric' as const,
  levels: [level(1, 0), level(2, 40), level(3, 85), level(4, 100)],
};
const numeric = (rule: object) => ({ kind: 'numeric', rule }) as never;
const item = (code: string, weight: number, critical = false) => ({
  code,
  weight,
  critical,
  name: text(code),
});
const question = (code: string, reversed = false) => ({ code, reversed, text: text(code) });
const survey = (section: string, minimumResponses: number, minimumAnswered: number) => ({
  kind: 'survey' as const,
  questionnaire: 'Q',
  section,
  minimumResponses,
  minimumAnswered,
});
const blocking = { 'not-assessed': 'block', refused: 'fail', 'no-data': 'block' } as const;

const pointsGroup = group(
  'A',
  [
    indicator('A1', { weight: 10, measure: rubric, critical: { below: 40, grade: 'C' } }),
    indicator('A2', { weight: 5, measure: { kind: 'scale', minimum: 2, maximum: 12 } }),
    indicator('A3', {
      weight: 10,
      measure: { kind: 'checklist', items: [item('a', 1), item('b', 2.5), item('c', 1, true)] },
    }),
    indicator('A4', { weight: 3, measure: rubric, bonus: true }),
  ],
  { weight: 40, aggregation: { method: 'points', missing: 'zero' } },
);

const meanGroup = group(
  'B',
  [
    indicator('B1', {
      weight: 2.5,
      measure: numeric({ kind: 'goalposts', worst: 30, best: 5 }),
      states: blocking,
    }),
    indicator('B2', {
      weight: 1,
      measure: numeric({
        kind: 'piecewise',
        points: [
          { value: 0, score: 10 },
          { value: 7, score: 35 },
          { value: 9.5, score: 90 },
          { value: 40, score: 100 },
        ],
      }),
      states: { 'not-assessed': 'zero', 'no-data': 'exclude' },
    }),
    indicator('B3', {
      weight: 1.5,
      measure: numeric({
        kind: 'bands',
        below: 5,
        bands: [
          { from: 1.1, score: 30 },
          { from: 10, score: 100 },
        ],
      }),
    }),
  ],
  { weight: 30, aggregation: { method: 'weighted-mean', missing: 'block' } },
);

const minimumGroup = group(
  'C',
  [
    indicator('C1', { measure: { kind: 'scale', minimum: 1, maximum: 8, origin: 'zero' } }),
    indicator('C2', { measure: survey('S1', 3, 0.6) }),
    indicator('C3', { measure: survey('S2', 2, 0), states: { 'not-assessed': 'block' } }),
  ],
  { weight: 20, aggregation: { method: 'minimum', missing: 'redistribute' } },
);

const openPoints = group(
  'D',
  [
    indicator('D1', { weight: 10, measure: rubric }),
    indicator('D2', { weight: 6, measure: rubric, bonus: true }),
    group('D3', [
      indicator('D3.1', { weight: 0, measure: rubric }),
      indicator('D3.10', { weight: 2, measure: rubric, states: blocking }),
    ]),
  ],
  { weight: 10, aggregation: { method: 'points', missing: 'redistribute', clamp: false } },
);

const strictMinimum = group(
  'E',
  [
    indicator('E1', { measure: rubric, states: blocking }),
    group('E2', [indicator('E2.1', { measure: rubric, states: blocking })], {
      aggregation: { method: 'minimum', missing: 'block' },
    }),
  ],
  { weight: 5, aggregation: { method: 'minimum', missing: 'zero' } },
);

/** A framework with every measure, method, rule for missing values, effect of a state, and limiter. */
export const everyRule = (fields: Partial<FrameworkInput> = {}): Framework =>
  framework([pointsGroup, meanGroup, minimumGroup, openPoints, strictMinimum], {
    maximum: 1000,
    rounding: { decimals: 1 },
    minimumCoverage: 0.7,
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
const answers: readonly ChecklistAnswer[] = ['met', 'met', 'met', 'not-met', 'not-applicable'];

/** A round of `count` assessments by two or three assessors on one or two days, with every state. */
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
    assessor: string,
    day: string,
    gaps: number,
  ): GivenObservation | null => {
    const of = { indicator: code, assessor, day };
    if (some(0.15)) return null;
    if (measure.kind === 'survey') return some(0.1) ? { ...of, state: 'not-applicable' } : null;
    if (some(gaps)) return { ...of, state: pick(missing) };
    const state = some(0.1) ? 'carried-forward' : 'value';
    if (measure.kind === 'checklist') {
      const given = measure.items.map((one) => [one.code, pick(answers)] as const);
      return {
        ...of,
        state,
        value: Object.fromEntries([...given, [measure.items[0].code, 'met']]),
      };
    }
    if (measure.kind === 'rubric') return { ...of, state, value: pick(measure.levels).value };
    return { ...of, state, value: Math.round(random() * 400) / 10 };
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

  const assess = (index: number): GivenAssessment => {
    const gaps = pick([0, 0.1, 0.4, 0.9]);
    const visits = [
      ['Chen', '2026-03-01'],
      ['Li', '2026-03-01'],
      ...(some(0.5) ? [['Chen', '2026-04-02']] : []),
      ...(some(0.3) ? [['Wu', '2026-04-02']] : []),
    ];
    return {
      code: `K-${index + 1}`,
      observations: visits.flatMap(([assessor, day]) =>
        indicatorsOf(top).flatMap((one) => observe(one, assessor, day, gaps) ?? []),
      ),
      responses: Array.from({ length: Math.floor(random() * 8) }, (_, i) => respond(i)),
    };
  };
  return {
    framework: top,
    lead: 'Chen',
    assessments: Array.from({ length: count }, (_, i) => assess(i)),
  };
}
