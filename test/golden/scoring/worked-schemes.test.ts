import { describe, expect, it } from 'vitest';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';

type NodeInput = FrameworkInput['children'][number];
const text = (words: string) => ({ en: words, 'zh-CN': words });
const points = { method: 'points' } as const;
const mandate = text('clause');

/** Points out of a maximum, entered as points. */
function item(code: string, most: number, bonus = false): NodeInput {
  const measure = { kind: 'scale', minimum: 0, maximum: most } as const;
  return { kind: 'indicator', code, name: text(code), weight: most, bonus, measure, mandate };
}
function part(code: string, weight: number, children: NodeInput[]): NodeInput {
  return { kind: 'group', code, name: text(code), weight, aggregation: points, children };
}
function bands(maximum: number, ...steps: [string, number][]): FrameworkInput['grades'] {
  return steps.map(([code, from], i) => {
    const to = steps[i + 1]?.[1] ?? maximum;
    return { code, name: text(code), from, to, tone: 'g3' };
  });
}
function scheme(fields: Pick<FrameworkInput, 'children' | 'grades'> & Partial<FrameworkInput>) {
  const framework = Framework.parse({
    format: 'plumbline-framework-1',
    code: 'S',
    name: text('S'),
    aggregation: points,
    ...fields,
  });
  const compiled = compileFramework(framework);
  return {
    problems: checkFramework(framework),
    result: (said: Record<string, number | 'not-applicable'>) => {
      const values = Object.entries(said).map(([code, raw]): [string, IndicatorInput] => [
        code,
        typeof raw === 'number' ? { state: 'value', raw } : { state: raw, raw: null },
      ]);
      const { states, raws } = inputOf(compiled, new Map(values));
      return scoreAssessment(compiled, states, raws);
    },
  };
}

describe('a social organisation graded on 1,000 points, 1A to 5A', () => {
  const grades = bands(1000, ['1A', 0], ['2A', 600], ['3A', 700], ['4A', 800], ['5A', 900]);
  const { problems, result } = scheme({
    maximum: 1000,
    grades,
    children: [
      part('basics', 60, [item('premises', 20), item('registration', 40)]),
      part('governance', 370, [item('board', 150), item('finance', 220)]),
      part('performance', 420, [item('services', 300), item('innovation', 120)]),
      part('appraisal', 150, [item('members', 60), item('public', 90)]),
      item('honours', 100, true),
    ],
  });
  const full = {
    premises: 20,
    registration: 35,
    board: 120,
    finance: 198,
    services: 270,
    innovation: 100,
    members: 57,
    public: 80,
    honours: 0,
  };
  it('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
  });
  it('is the sum of the points earned', () => {
    // 55 + 318 + 370 + 137 = 880
    const { total, grade, nodes } = result(full);
    expect(total).toBeCloseTo(880, 9);
    expect(grade).toEqual({ kind: 'grade', code: '4A' });
    const added = Object.fromEntries(nodes.map((node) => [node.code, node.contribution]));
    expect(added.governance).toBeCloseTo(318, 9);
    expect(added.finance).toBeCloseTo(198, 9);
  });
  it('counts bonus points on top, up to the full mark', () => {
    const lifted = result({ ...full, honours: 20 });
    expect(lifted.total).toBeCloseTo(900, 9);
    expect(lifted.grade).toEqual({ kind: 'grade', code: '5A' });
    const best = { ...full, registration: 40, board: 150, finance: 220, services: 300 };
    // 60 + 370 + 400 + 137 + 100 = 1,067
    expect(result({ ...best, honours: 100 }).total).toBe(1000);
  });
  it('scales a part up when an item of it does not apply', () => {
    // governance without board: 198 of 220 earns 0.9 of 370 = 333; 55 + 333 + 370 + 137
    expect(result({ ...full, board: 'not-applicable' }).total).toBeCloseTo(895, 9);
  });
});

describe('a service station scored by three parties, 700 + 200 + 100', () => {
  const { problems, result } = scheme({
    maximum: 1000,
    grades: bands(1000, ['fail', 0], ['pass', 600], ['good', 750], ['excellent', 900]),
    children: [item('third-party', 700), item('purchaser', 200), item('supervisor', 100)],
  });
  it('is the sum of what the three gave', () => {
    expect(problems).toEqual([]);
    const { total, grade } = result({ 'third-party': 512.5, purchaser: 163, supervisor: 74.5 });
    expect(total).toBeCloseTo(750, 9);
    expect(grade).toEqual({ kind: 'grade', code: 'good' });
  });
});

describe('a key question of statements scored 1 to 4, in percent rounded half up', () => {
  const levels = [1, 2, 3, 4].map((value) => ({ value, name: text('level'), score: 25 * value }));
  const statements = Array.from({ length: 8 }, (_, i): NodeInput => {
    const code = `s${i}`;
    const measure = { kind: 'rubric', levels } as const;
    return { kind: 'indicator', code, name: text(code), weight: 1, measure, mandate };
  });
  const question: NodeInput = {
    kind: 'group',
    code: 'safe',
    name: text('safe'),
    weight: 1,
    aggregation: { method: 'weighted-mean' },
    grading: {
      decimals: 0,
      bands: [
        { grade: 'inadequate', from: 0 },
        { grade: 'requires-improvement', from: 39 },
        { grade: 'good', from: 63 },
        { grade: 'outstanding', from: 88 },
      ],
    },
    children: statements,
  };
  type Limiter = NonNullable<FrameworkInput['limiters']>[number];
  /** In one band, a statement of `most` or less takes the question one grade down. */
  const oneDown = (band: string, most: number): Limiter => ({
    code: `${band}-${most}`,
    name: text(band),
    at: 'safe',
    when: {
      match: 'all',
      predicates: [
        { about: 'node', node: 'safe', test: { of: 'grade', is: 'equals', than: band } },
        {
          about: 'count',
          among: { childrenOf: 'safe' },
          test: { of: 'raw', is: 'at-most', than: most },
          is: 'at-least',
          than: 1,
        },
      ],
    },
    effect: { kind: 'adjust', by: -1 },
  });
  const { problems, result } = scheme({
    aggregation: { method: 'weighted-mean' },
    grades: bands(
      100,
      ['inadequate', 0],
      ['requires-improvement', 38.5],
      ['good', 62.5],
      ['outstanding', 87.5],
    ),
    limiters: [oneDown('good', 1), oneDown('outstanding', 2)],
    children: [question],
  });
  const of = (...scores: number[]) =>
    result(Object.fromEntries(scores.map((score, i) => [`s${i}`, score]))).nodes[1];
  it('62.5 % is 63 and with it good', () => {
    expect(problems).toEqual([]);
    // Σ = 20 of 32
    expect(of(3, 3, 3, 3, 2, 2, 2, 2)).toMatchObject({ score: 62.5, grade: 'good' });
  });
  it('a single 1 takes a good question down to requires improvement', () => {
    // Σ = 25 of 32 = 78.125
    expect(of(4, 4, 4, 3, 3, 3, 3, 1)).toMatchObject({
      score: 78.125,
      computedGrade: 'good',
      grade: 'requires-improvement',
    });
  });
  it('a single 2 takes an outstanding question down to good, and a 1 no further', () => {
    // Σ = 29 and 28 of 32 = 90.625 and 87.5, which rounds to 88
    expect(of(4, 4, 4, 4, 4, 4, 3, 2)).toMatchObject({
      computedGrade: 'outstanding',
      grade: 'good',
    });
    expect(of(4, 4, 4, 4, 4, 4, 3, 1)).toMatchObject({
      computedGrade: 'outstanding',
      grade: 'good',
    });
    expect(of(4, 4, 4, 4, 4, 4, 3, 3).grade).toBe('outstanding');
  });
  it('a statement that does not apply leaves the others to be averaged', () => {
    const seven = { s0: 4, s1: 4, s2: 4, s3: 4, s4: 4, s5: 3, s6: 2 };
    // Σ = 25 of 28 = 89.29
    const { nodes } = result({ ...seven, s7: 'not-applicable' });
    expect(nodes[1]).toMatchObject({ score: 100 * (25 / 28), computedGrade: 'outstanding' });
  });
});
