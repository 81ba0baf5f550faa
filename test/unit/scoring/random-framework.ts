import fc from 'fast-check';
import type { Framework, FrameworkInput } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import type { IndicatorInput } from '#shared/scoring/score-input.ts';
import { framework, text, threeGrades } from './framework-builder.ts';
import {
  conditionOf,
  type PickedCondition,
  type PickedLimiter,
  pickedCondition,
  pickedLimiter,
} from './random-condition.ts';
import { randomMeasure } from './random-measure.ts';

type NodeInput = FrameworkInput['children'][number];
type AggregationInput = FrameworkInput['aggregation'];

const integer = (min: number, max: number) => fc.integer({ min, max });

const effects = ['exclude', 'zero', 'fail', 'block'] as const;
const states = fc.record({
  'not-applicable': fc.constantFrom(...effects, 'not-allowed' as const),
  'not-assessed': fc.constantFrom(...effects),
  'no-data': fc.constantFrom(...effects),
  refused: fc.constantFrom(...effects, 'not-allowed' as const),
  'carried-forward': fc.constantFrom('accept' as const, 'not-allowed' as const),
});

const missing = fc.constantFrom('redistribute' as const, 'zero' as const, 'block' as const);
const floor = fc.constantFrom(0, 0, 1, 20);
const gradeCode = fc.constantFrom('A', 'B', 'C');

/** A group's rule, of a lookup with conditions that have no codes yet. */
const aggregation = fc.oneof(
  fc.record({ method: fc.constant('weighted-mean' as const), missing }),
  fc.record({ method: fc.constant('points' as const), missing, clamp: fc.boolean() }),
  fc.record({ method: fc.constant('minimum' as const), missing }),
  fc.record({ method: fc.constant('geometric' as const), missing, floor }),
  fc.record({ method: fc.constant('harmonic' as const), missing, floor }),
  fc.record({
    method: fc.constant('lookup' as const),
    missing,
    rows: fc.array(fc.record({ when: pickedCondition, grade: gradeCode }), {
      minLength: 1,
      maxLength: 4,
    }),
    otherwise: gradeCode,
  }),
);
type PickedAggregation = typeof aggregation extends fc.Arbitrary<infer T> ? T : never;

const weight = fc.oneof(
  integer(0, 3),
  integer(1, 5000).map((x) => x / 100),
);
const critical = fc.option(fc.record({ below: integer(1, 100), grade: gradeCode }), {
  nil: undefined,
  freq: 3,
});
const grading = fc.option(
  fc.record(
    {
      decimals: integer(0, 2),
      bands: fc
        .uniqueArray(integer(1, 99), { minLength: 1, maxLength: 2 })
        .map((froms) => [0, ...froms].map((from, i) => ({ grade: 'CAB'[i], from }))),
    },
    { requiredKeys: ['bands'] },
  ),
  { nil: undefined },
);

const common = {
  code: fc.constant('x'),
  name: fc.constant(text('n')),
  weight,
  bonus: fc.boolean(),
};
const leaf = fc.record({
  ...common,
  kind: fc.constant('indicator' as const),
  measure: randomMeasure,
  critical,
  states,
});
type Leaf = typeof leaf extends fc.Arbitrary<infer T> ? T : never;

interface Branch extends Omit<Leaf, 'kind' | 'measure' | 'critical' | 'states'> {
  readonly kind: 'group';
  readonly aggregation: PickedAggregation;
  readonly grading: object | undefined;
  readonly children: readonly (Leaf | Branch)[];
}

function tree(depth: number): fc.Arbitrary<Leaf | Branch> {
  if (depth === 0) return leaf;
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    {
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('group' as const),
        aggregation,
        grading,
        children: fc.array(tree(depth - 1), { minLength: 1, maxLength: 4 }),
      }),
      weight: 1,
    },
  );
}

/** Gives every node a code of its own: `n0.2` is the third child of the first. */
function coded<T extends Leaf | Branch>(nodes: readonly T[], prefix: string): (Leaf | Branch)[] {
  return nodes.map((node, i) => {
    const code = `${prefix}${i}`;
    return node.kind === 'group'
      ? { ...node, code, children: coded(node.children, `${code}.`) }
      : { ...node, code };
  });
}

function below(nodes: readonly (Leaf | Branch)[]): (Leaf | Branch)[] {
  return nodes.flatMap((node) => [node, ...(node.kind === 'group' ? below(node.children) : [])]);
}

const chosen = (codes: readonly string[]) => (pick: number) => codes[pick % codes.length];

/** Of four picks three lie below the group, where its conditions reach; the fourth is any node at all. */
function reaching(all: readonly string[], within: readonly string[]) {
  return (pick: number) => chosen(pick % 4 === 0 ? all : within)(pick >> 2);
}

function withCodes(
  rule: PickedAggregation,
  condition: (when: PickedCondition) => ReturnType<typeof conditionOf>,
): AggregationInput {
  if (rule.method !== 'lookup') return rule;
  const rows = rule.rows.map(({ when, grade }) => ({ when: condition(when), grade }));
  return { ...rule, rows };
}

/** Puts codes in the place of picks, all the way down. */
function resolved(
  node: Leaf | Branch,
  all: readonly string[],
  leaves: readonly string[],
): NodeInput {
  if (node.kind === 'indicator') {
    const { measure } = node;
    if (measure.kind !== 'derived') return { ...node, measure };
    const { picks, ...rest } = measure;
    const terms = picks.map(({ pick, weight: share }) => ({
      indicator: chosen([...leaves, 'nobody'])(pick),
      weight: share,
    }));
    return { ...node, measure: { ...rest, terms } };
  }
  const within = below(node.children).map(({ code }) => code);
  return {
    ...node,
    grading: node.grading as Extract<NodeInput, { kind: 'group' }>['grading'],
    aggregation: withCodes(node.aggregation, (when) => conditionOf(when, reaching(all, within))),
    children: node.children.map((child) => resolved(child, all, leaves)),
  };
}

function resolvedLimiter(
  { at, top, when, effect }: PickedLimiter,
  place: number,
  nodes: readonly (Leaf | Branch)[],
) {
  const all = ['TOTAL', ...nodes.map(({ code }) => code)];
  const node = nodes[at % nodes.length];
  const inside = node.kind === 'group' ? below(node.children).map(({ code }) => code) : [];
  const code = top ? chosen(all) : reaching(all, [node.code, ...inside]);
  return {
    code: `L${place}`,
    name: text('limiter'),
    at: top ? 'TOTAL' : node.code,
    when: conditionOf(when, code),
    effect,
  };
}

const fiveGrades: FrameworkInput['grades'] = ['E', 'D', 'C', 'B', 'A'].map((code, i) => ({
  code,
  name: text(code),
  from: 20 * i,
  to: 20 * (i + 1),
  tone: 'g3',
}));

/**
 * Frameworks of every measure, method, rule for missing values, grading, limiter and state policy, up to four
 * levels; some of what they say is a draft's: conditions out of reach, terms that are nobody, cycles.
 */
export const randomFramework: fc.Arbitrary<Framework> = fc
  .record({
    children: fc.array(tree(3), { minLength: 1, maxLength: 5 }),
    aggregation,
    limiters: fc.array(pickedLimiter, { maxLength: 4 }),
    maximum: fc.constantFrom(100, 1000, 7),
    decimals: fc.option(integer(0, 2), { nil: undefined, freq: 2 }),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.9),
    grades: fc.constantFrom(threeGrades, fiveGrades),
  })
  .map(({ children, maximum, aggregation: rule, limiters, decimals, ...fields }) => {
    const named = coded(children, 'n');
    const nodes = below(named);
    const all = ['TOTAL', ...nodes.map(({ code }) => code)];
    const leaves = nodes.flatMap(({ kind, code }) => (kind === 'indicator' ? [code] : []));
    return framework(
      named.map((node) => resolved(node, all, leaves)),
      {
        ...fields,
        maximum,
        rounding: decimals === undefined ? undefined : { decimals },
        aggregation: withCodes(rule, (when) => conditionOf(when, chosen(all))),
        limiters: limiters.map((limiter, i) => resolvedLimiter(limiter, i, nodes)),
        grades: fields.grades.map((band) => ({
          ...band,
          from: (band.from * maximum) / 100,
          to: (band.to * maximum) / 100,
        })),
      },
    );
  });

/** What one assessment says of a framework's indicators: mostly values, every state among the rest. */
export function randomInputs(top: Framework): fc.Arbitrary<Map<string, IndicatorInput>> {
  // Thousandths: random doubles would lie within a rounding error of a threshold, where no rule can be tested.
  const value = fc.oneof(
    integer(-2, 42),
    integer(-2000, 42_000).map((x) => x / 1000),
  );
  const said = fc.oneof(
    { arbitrary: value.map((raw): IndicatorInput => ({ state: 'value', raw })), weight: 3 },
    {
      arbitrary: fc.tuple(fc.constantFrom(...ObservationState.options), value).map(
        ([state, raw]): IndicatorInput => ({
          state,
          raw: state === 'value' || state === 'carried-forward' ? raw : null,
        }),
      ),
      weight: 1,
    },
  );
  const codes = indicatorsOf(top).map((indicator) => indicator.code);
  return fc
    .array(said, { minLength: codes.length, maxLength: codes.length })
    .map((all) => new Map(codes.map((code, i) => [code, all[i]])));
}

/** A framework with one assessment. */
export const randomAssessment = randomFramework.chain((top) =>
  randomInputs(top).map((inputs) => ({ top, inputs })),
);

/** A framework with up to six assessments in up to two peer groups. */
export const randomRound = randomFramework.chain((top) =>
  fc
    .array(fc.tuple(randomInputs(top), integer(0, 1)), { minLength: 1, maxLength: 6 })
    .map((all) => ({
      top,
      batch: all.map(([inputs]) => inputs),
      groups: all.map(([, group]) => group),
    })),
);
