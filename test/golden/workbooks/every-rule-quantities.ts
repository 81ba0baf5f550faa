import { group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

const goalposts = (worst: number, best: number) => ({ kind: 'goalposts' as const, worst, best });
const numeric = (rule: object) => ({ kind: 'numeric', rule }) as never;
const derived = (rule: object, fields: object) => ({ kind: 'derived', rule, ...fields }) as never;
const ratio = (rule: object, factor?: number) =>
  ({
    kind: 'ratio',
    numerator: text('served'),
    denominator: text('waiting'),
    rule,
    factor,
  }) as never;
const finding = (code: string, points: number) => ({ code, points, name: text(code) });
const terms = (weights: Readonly<Record<string, number>>) => ({
  terms: Object.entries(weights).map(([code, weight]) => ({ indicator: code, weight })),
});

/** Ratios, deductions, targets, and what is derived from them: a geometric mean with a floor. */
const quantities = group(
  'F',
  [
    indicator('F1', {
      weight: 2,
      measure: ratio({
        kind: 'target',
        from: 80,
        to: 95,
        toleranceBelow: 60,
        toleranceAbove: 200,
      }),
    }),
    indicator('F2', {
      weight: 1,
      measure: {
        kind: 'deduction',
        full: 120,
        items: [finding('x', 4), finding('y', 12.5), finding('z', 35)],
        repeat: [0, 0.5, 0.85],
      },
      critical: { below: 5, grade: 'C' },
    }),
    indicator('F3', {
      weight: 1.5,
      measure: numeric({
        kind: 'target',
        from: 20,
        to: 20,
        toleranceBelow: 10,
        toleranceAbove: 25,
      }),
      states: { 'not-assessed': 'block', refused: 'zero' },
    }),
    indicator('F4', {
      weight: 1,
      measure: derived(goalposts(0, 60), { ...terms({ F3: 0.5, B1: 0.3, F6: 0.2 }) }),
      states: { 'not-assessed': 'block' },
    }),
    indicator('F5', {
      weight: 0,
      measure: derived(goalposts(80, 0), {
        ...terms({ F2: 1, F1: 0.25, F4: 2 }),
        missing: 'redistribute',
      }),
      states: { 'not-assessed': 'zero' },
    }),
    indicator('F6', { weight: 0.5, measure: numeric(goalposts(0, 40)) }),
  ],
  { weight: 15, aggregation: { method: 'geometric', missing: 'zero', floor: 1 } },
);

/** Compared with peers: a harmonic mean that a zero makes zero. */
const relatives = group(
  'G',
  [
    indicator('G1', { measure: numeric({ kind: 'percentile', better: 'higher' }) }),
    indicator('G2', {
      weight: 2,
      measure: ratio(
        {
          kind: 'percentile',
          better: 'lower',
          minimumPeers: 6,
          steps: {
            below: 20,
            bands: [
              { from: 25, score: 60 },
              { from: 90, score: 100 },
            ],
          },
        },
        1000,
      ),
      states: { 'not-assessed': 'block' },
    }),
    indicator('G3', {
      measure: derived({ kind: 'z-score', better: 'lower' }, terms({ G1: 1, F6: 0.5 })),
    }),
  ],
  { weight: 8, aggregation: { method: 'harmonic', missing: 'redistribute' } },
);

const survey = (section: string, fields: object) =>
  ({ kind: 'survey', questionnaire: 'Q', section, minimumResponses: 2, ...fields }) as never;

/** Who scores what: parts of the provider itself and of the clients in what the purchaser scores. */
const sourced = group(
  'H',
  [
    indicator('H1', { measure: numeric(goalposts(0, 40)) }),
    indicator('H2', { source: 'self', measure: numeric(goalposts(40, 0)), weight: 2 }),
    group(
      'H3',
      [
        indicator('H3.1', { measure: survey('S2', { statistic: 'nps' }) }),
        indicator('H3.2', { measure: survey('S1', { statistic: 'top-share', topFrom: 75 }) }),
        indicator('H3.3', { measure: survey('S1', { shrinkage: true }) }),
      ],
      { source: 'clients', aggregation: { method: 'geometric', missing: 'redistribute' } },
    ),
  ],
  {
    weight: 12,
    source: 'purchaser',
    aggregation: { method: 'weighted-mean', missing: 'redistribute' },
    grading: {
      decimals: 0,
      bands: [
        { grade: 'C', from: 0 },
        { grade: 'A', from: 70 },
      ],
    },
  },
);

export const quantityGroups = [quantities, relatives, sourced];
