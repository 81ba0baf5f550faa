import { group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

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

/** What is measured one by one: each measure but for surveys, each effect of a state, bonus and floors. */
export const plainGroups = [pointsGroup, meanGroup, openPoints, strictMinimum];

/** What clients answer, and scales beside it. */
export const minimum = minimumGroup;
