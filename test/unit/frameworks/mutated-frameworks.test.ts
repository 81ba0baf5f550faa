import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameworkFile } from '#core/frameworks/framework-file.ts';
import { templateCodes, templateFramework } from '#core/frameworks/templates.ts';
import { sampleFramework } from '#core/sample/framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { catalogues } from '#shared/messages/catalogues.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';
import { runCase } from '#shared/scoring/worked-case.ts';

type Parts = Record<string, unknown>;

/** Where a value stands: what holds it, and under which key. */
interface Slot {
  readonly holder: Parts | unknown[];
  readonly key: string;
}

function slotsOf(root: unknown): Slot[] {
  const slots: Slot[] = [];
  const stack = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      slots.push({ holder: value as Parts, key });
      stack.push(child);
    }
  }
  return slots;
}

const strangers = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1,
    100,
    1e308,
    '',
    'TOTAL',
    'total',
    'X',
    [],
    {},
    { node: 'TOTAL' },
    { childrenOf: 'TOTAL' },
    { method: 'geometric', floor: 0 },
    { method: 'lookup', rows: [], otherwise: 'X' },
    { kind: 'percentile', better: 'lower' },
  ),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One change of a tree of plain values: which slot (as a share of all), and what becomes of it. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  act: fc.constantFrom('delete', 'replace', 'copy', 'repeat', 'nudge'),
  value: strangers,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function mutate(root: unknown, { at, from, act, value }: Mutation): void {
  const slots = slotsOf(root);
  if (slots.length === 0) return;
  const { holder, key } = slots[Math.floor(at * slots.length)];
  const old = Reflect.get(holder, key);
  switch (act) {
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 'replace':
      Reflect.set(holder, key, copyOf(value));
      break;
    case 'copy': {
      // A value from elsewhere, often of the same kind: a code, a condition, a whole subtree.
      const same = slots.filter((slot) => slot.key === key);
      const other = same[Math.floor(from * same.length)];
      Reflect.set(holder, key, copyOf(Reflect.get(other.holder, other.key)));
      break;
    }
    case 'repeat':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, copyOf(old));
      break;
    default:
      if (typeof old === 'number') Reflect.set(holder, key, old * 1.5 - 1);
      else if (typeof old === 'string') Reflect.set(holder, key, old.toUpperCase());
  }
}

const bases: readonly unknown[] = [
  sampleFramework,
  ...templateCodes
    .filter((code) => code !== 'CHN-STATION-1000')
    .map((code) => templateFramework(code)),
];
const keys: ReadonlySet<string> = new Set(Object.keys(catalogues.en));

/** A number for every indicator, and a state for some. */
function said(framework: Framework, seed: number) {
  const { indicators } = compileFramework(framework);
  return indicators.map(({ code }, i): [string, IndicatorInput] =>
    (i + seed) % 7 === 0
      ? [code, { state: 'refused', raw: null }]
      : [code, { state: 'value', raw: (i * 13 + seed) % 101 }],
  );
}

/** Reads, checks, scores; what it throws fails the test. */
function survive(root: unknown, seed: number): boolean {
  const text = JSON.stringify(root) ?? 'null';
  const parsed = parseFrameworkFile(new TextEncoder().encode(text), seed % 4 ? 'a.json' : 'a.yaml');
  for (const problem of parsed.problems) {
    expect(keys.has(`problem.${problem.code}`), problem.code).toBe(true);
  }
  if (!('content' in parsed)) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    return false;
  }
  const { content } = parsed;
  const compiled = compileFramework(content);
  const { states, raws } = inputOf(compiled, new Map(said(content, seed)));
  const { total, nodes } = scoreAssessment(compiled, states, raws, new Map());
  expect(total === null || Number.isFinite(total)).toBe(true);
  for (const { score, code } of nodes)
    expect(score === null || Number.isFinite(score), code).toBe(true);
  for (const worked of content.cases) runCase(compiled, worked);
  return true;
}

describe('a framework file with anything in it changed', () => {
  it('is refused in words or read, checked and scored, and never breaks anything', () => {
    let readable = 0;
    let tried = 0;
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
    const base = fc.integer({ min: 0, max: bases.length - 1 });
    fc.assert(
      fc.property(base, mutations, fc.nat(1000), (which, changes, seed) => {
        const root = copyOf(bases[which]);
        for (const change of changes) mutate(root, change);
        tried++;
        if (survive(root, seed)) readable++;
      }),
      { seed: 20260301, numRuns: 150 },
    );
    // Both ways are met often enough to mean something.
    expect(readable).toBeGreaterThan(tried / 10);
    expect(readable).toBeLessThan((9 * tried) / 10);
  });

  it('is judged by the schema alone where its own object is given, however odd', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Framework.safeParse(value).success).toBe(false);
      }),
      { seed: 20260302, numRuns: 300 },
    );
  });
});
