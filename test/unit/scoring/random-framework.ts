import fc from 'fast-check';
import type { Framework, FrameworkInput } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import type { IndicatorInput } from '#shared/scoring/score-input.ts';
import { framework, text, threeGrades } from './framework-builder.ts';

type NodeInput = FrameworkInput['children'][number];

const integer = (min: number, max: number) => fc.integer({ min, max });
const scoreValue = integer(0, 100);

/** Distinct rising whole numbers with scores, `from` to `to` of them. */
const points = (from: number, to: number) =>
  fc
    .uniqueArray(fc.record({ value: integer(0, 40), score: scoreValue }), {
      minLength: from,
      maxLength: to,
      selector: (point) => point.value,
    })
    .map((found) => found.toSorted((a, b) => a.value - b.value));

const rule = fc.oneof(
  fc
    .record({ worst: integer(-20, 20), best: integer(21, 60), flip: fc.boolean() })
    .map(({ worst, best, flip }) => ({
      kind: 'goalposts' as const,
      worst: flip ? best : worst,
      best: flip ? worst : best,
    })),
  points(2, 6).map((found) => ({ kind: 'piecewise' as const, points: found })),
  fc.tuple(scoreValue, points(1, 5)).map(([below, found]) => ({
    kind: 'bands' as const,
    below,
    bands: found.map(({ value, score }) => ({ from: value, score })),
  })),
);

const measure = fc.oneof(
  points(2, 5).map((found) => ({
    kind: 'rubric' as const,
    levels: found.map((level) => ({ ...level, name: text('level') })),
  })),
  fc
    .record({
      minimum: integer(0, 5),
      origin: fc.constantFrom('minimum' as const, 'zero' as const),
    })
    .map((scale) => ({ kind: 'scale' as const, maximum: 40, ...scale })),
  rule.map((found) => ({ kind: 'numeric' as const, rule: found })),
);

const effects = ['exclude', 'zero', 'fail', 'block'] as const;
const states = fc.record({
  'not-applicable': fc.constantFrom(...effects, 'not-allowed' as const),
  'not-assessed': fc.constantFrom(...effects),
  'no-data': fc.constantFrom(...effects),
  refused: fc.constantFrom(...effects, 'not-allowed' as const),
  'carried-forward': fc.constantFrom('accept' as const, 'not-allowed' as const),
});

const aggregation = fc.record({
  method: fc.constantFrom('weighted-mean' as const, 'points' as const, 'minimum' as const),
  missing: fc.constantFrom('redistribute' as const, 'zero' as const, 'block' as const),
  clamp: fc.boolean(),
});
/** The schema is strict: only points groups say whether they clamp. */
const strict = ({
  method,
  missing,
  clamp,
}: {
  method: 'weighted-mean' | 'points' | 'minimum';
  missing: 'redistribute' | 'zero' | 'block';
  clamp: boolean;
}) => (method === 'points' ? { method, missing, clamp } : { method, missing });

const weight = fc.oneof(
  integer(0, 3),
  integer(1, 5000).map((x) => x / 100),
);
const critical = fc.option(
  fc.record({ below: integer(1, 100), grade: fc.constantFrom('A', 'B', 'C') }),
  { nil: undefined, freq: 3 },
);

const leaf = fc.record({
  kind: fc.constant('indicator' as const),
  code: fc.constant('x'),
  name: fc.constant(text('n')),
  weight,
  bonus: fc.boolean(),
  measure,
  critical,
  states,
});

function tree(depth: number): fc.Arbitrary<NodeInput> {
  if (depth === 0) return leaf;
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constant('group' as const),
        code: fc.constant('x'),
        name: fc.constant(text('n')),
        weight,
        bonus: fc.boolean(),
        aggregation: aggregation.map(strict),
        children: fc.array(tree(depth - 1), { minLength: 1, maxLength: 4 }),
      }),
      weight: 1,
    },
  );
}

/** Gives every node a code of its own. */
function coded(nodes: NodeInput[], prefix: string): NodeInput[] {
  return nodes.map((node, i) => {
    const code = `${prefix}${i}`;
    return node.kind === 'group'
      ? { ...node, code, children: coded(node.children, `${code}.`) }
      : { ...node, code };
  });
}

/** Frameworks of every measure, method, rule for missing values and state policy, up to four levels. */
export const randomFramework: fc.Arbitrary<Framework> = fc
  .record({
    children: fc.array(tree(3), { minLength: 1, maxLength: 5 }),
    aggregation: aggregation.map(strict),
    maximum: fc.constantFrom(100, 1000, 7),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.9),
  })
  .map(({ children, maximum, ...fields }) =>
    framework(coded(children, 'n'), {
      ...fields,
      maximum,
      grades: threeGrades.map((band) => ({
        ...band,
        from: (band.from * maximum) / 100,
        to: (band.to * maximum) / 100,
      })),
    }),
  );

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
