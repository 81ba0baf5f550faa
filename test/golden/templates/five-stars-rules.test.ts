import { describe, expect, it } from 'vitest';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { gradeOf, nodeOf, scorerOf } from './score-template.ts';

/*
 * Other years of the same scheme are the template with a rule changed. 2021: four or five stars for staffing add one
 * where they are more than those of the inspections. From July 2025: two cycles, 3/4 and 1/4.
 */
const none = { counts: {}, revisits: 0 };
const peers = { POINTS: [10, 20, 30, 40, 50, 60, 70, 80, 90] };
/** Findings of the latest cycle, in multiples of 4 points, that give so many stars among nine peers. */
const found = { 5: 0, 4: 7, 3: 22, 2: 32, 1: 47 } as const;
const stars = [1, 2, 3, 4, 5] as const;
type Star = (typeof stars)[number];

function ruleOf2021(framework: Framework): Framework {
  const [up, ...others] = framework.limiters;
  const test = { of: 'grade', is: 'at-least', than: '4' } as const;
  const more = { of: 'grade', is: 'above', than: { node: 'INSPECTIONS' } } as const;
  const predicates = [test, more].map((one) => ({
    about: 'node' as const,
    node: 'STAFFING',
    test: one,
  }));
  return {
    ...framework,
    limiters: [{ ...up, when: { match: 'all', predicates } }, ...others],
    cases: [],
  };
}

describe('the rule for staffing of 2021', () => {
  const { ofValues } = scorerOf('US-FIVE-STARS', ruleOf2021);
  const rated = (h: Star, s: Star | null, q: Star | null, watched = 0) =>
    gradeOf(
      ofValues(
        {
          'CYCLE-1': { counts: { D: found[h] }, revisits: 0 },
          'CYCLE-2': none,
          'CYCLE-3': none,
          'WATCH-LIST': watched,
          ...(s === null ? {} : { STAFFING: s }),
          ...(q === null ? {} : { 'QUALITY-MEASURES': q }),
        },
        peers,
      ),
    );

  /** The published rule, written out. */
  function overall(h: Star, s: Star | null, q: Star | null, watched: boolean): number {
    const clamp = (star: number) => Math.min(5, Math.max(1, star));
    const up = s !== null && s >= 4 && s > h ? 1 : 0;
    let result = clamp(h + (s === 1 ? -1 : up));
    result = clamp(result + (q === 5 ? 1 : q === 1 ? -1 : 0));
    if (h === 1) result = Math.min(result, 2);
    return watched ? Math.min(result, 3) : result;
  }

  it.each(stars)('gives what it says, with %d stars for inspections', (h) => {
    for (const s of [null, ...stars]) {
      for (const q of [null, ...stars]) {
        for (const watched of [0, 1]) {
          const said = `h ${h}, s ${s}, q ${q}, watched ${watched}`;
          expect(rated(h, s, q, watched), said).toBe(String(overall(h, s, q, watched === 1)));
        }
      }
    }
  });

  it('adds one for four stars, but not where the inspections have as many', () => {
    expect([rated(3, 4, null), rated(4, 4, null), rated(4, 5, null)]).toEqual(['4', '4', '5']);
  });
});

it('two cycles of 3/4 and 1/4 are the same template with other terms', () => {
  const twoCycles = (framework: Framework): Framework => {
    for (const { measure } of indicatorsOf(framework)) {
      if (measure.kind !== 'derived') continue;
      measure.terms = [
        { indicator: 'CYCLE-1', weight: 0.75 },
        { indicator: 'CYCLE-2', weight: 0.25 },
      ];
    }
    return { ...framework, cases: [] };
  };
  const { ofValues } = scorerOf('US-FIVE-STARS', (framework) => {
    const changed = twoCycles(framework);
    expect(checkFramework(changed).filter(({ severity }) => severity === 'error')).toEqual([]);
    return changed;
  });
  const cycles = {
    'CYCLE-1': { counts: { K: 1 }, revisits: 0 },
    'CYCLE-2': { counts: { G: 3 }, revisits: 0 },
  };
  // 3/4 · 100 + 1/4 · 60
  expect(nodeOf(ofValues(cycles, peers), 'POINTS').raw).toBeCloseTo(90, 9);
});
