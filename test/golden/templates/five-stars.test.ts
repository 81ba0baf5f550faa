import { describe, expect, it } from 'vitest';
import { gradeOf, nodeOf, scorerOf } from './score-template.ts';

/*
 * Published: points by severity and scope, more under substandard care and after repeated revisits, cycles at 1/2, 1/3
 * and 1/6; stars within the region, the best tenth five, the worst fifth one, the rest in thirds; the
 * overall rating starts there and is adjusted by staffing and quality measures (rule of July 2022).
 */
const { ofValues } = scorerOf('US-FIVE-STARS');
const none = { counts: {}, revisits: 0 };
const peers = { POINTS: [10, 20, 30, 40, 50, 60, 70, 80, 90] };
/** Points of the latest cycle that give so many inspection stars among nine peers. */
const pointsFor = { 5: 0, 4: 15 * 2, 3: 45 * 2, 2: 65 * 2, 1: 95 * 2 } as const;
type Star = keyof typeof pointsFor;

/** Findings worth so many points: multiples of D, 4 points, and so of less than two points each way. */
const findings = (points: number) => ({ counts: { D: Math.round(points / 4) }, revisits: 0 });

function rated(h: Star, s: number | null, q: number | null, watched = 0) {
  const values = {
    'CYCLE-1': findings(pointsFor[h]),
    'CYCLE-2': none,
    'CYCLE-3': none,
    'WATCH-LIST': watched,
  };
  const stars = {
    ...(s === null ? {} : { STAFFING: s }),
    ...(q === null ? {} : { 'QUALITY-MEASURES': q }),
  };
  return ofValues({ ...values, ...stars }, peers);
}

/** The published rule, written out. */
function overall(h: Star, s: number | null, q: number | null, watched: boolean): number {
  const clamp = (star: number) => Math.min(5, Math.max(1, star));
  const step = (star: number | null) => (star === 5 ? 1 : star === 1 ? -1 : 0);
  let stars = clamp(clamp(h + step(s)) + step(q));
  if (h === 1) stars = Math.min(stars, 2);
  return watched ? Math.min(stars, 3) : stars;
}

describe('the overall stars', () => {
  const stars = [1, 2, 3, 4, 5] as const;
  it.each(stars)('of %d for inspections, with every staffing and quality star and none', (h) => {
    expect(nodeOf(rated(h, 3, 3), 'INSPECTIONS').grade).toBe(String(h));
    for (const s of [null, ...stars]) {
      for (const q of [null, ...stars]) {
        for (const watched of [0, 1]) {
          const said = `h ${h}, s ${s}, q ${q}, watched ${watched}`;
          expect(gradeOf(rated(h, s, q, watched)), said).toBe(
            String(overall(h, s, q, watched === 1)),
          );
        }
      }
    }
  });
  it.each<[string, Star, number, number, number, string]>([
    ['start at the inspections’ and are adjusted upwards', 3, 5, 3, 0, '4'],
    ['are not adjusted by four stars for staffing', 3, 4, 4, 0, '3'],
    ['do not rise above five', 5, 5, 5, 0, '5'],
    ['are held to one before quality measures raise them', 1, 1, 5, 0, '2'],
    ['are at most two with one for inspections', 1, 5, 5, 0, '2'],
    ['are at most three on the watch list', 5, 5, 5, 1, '3'],
  ])('%s', (_, h, s, q, watched, grade) => {
    expect(gradeOf(rated(h, s, q, watched))).toBe(grade);
  });
});

describe('inspection points', () => {
  const points = (counts: Record<string, number>, revisits = 0) =>
    nodeOf(
      ofValues(
        { 'CYCLE-1': { counts, revisits }, 'CYCLE-2': none, 'CYCLE-3': none, 'WATCH-LIST': 0 },
        peers,
      ),
      'CYCLE-1',
    ).raw;
  it.each([
    ['D', 4, 4],
    ['E', 8, 8],
    ['F', 16, 20],
    ['G', 20, 20],
    ['H', 35, 40],
    ['I', 45, 50],
    ['J', 50, 75],
    ['K', 100, 125],
    ['L', 150, 175],
  ])('%s: %d, under substandard care %d', (letter, ordinary, substandard) => {
    expect(points({ [letter]: 1 })).toBe(ordinary);
    expect(points({ [`${letter}-S`]: 1 })).toBe(substandard);
    expect(points({ [letter]: 3 })).toBe(3 * ordinary);
  });
  it.each([
    [0, 100],
    [1, 100],
    [2, 150],
    [3, 170],
    [4, 185],
    [9, 185],
  ])('after %d revisits 100 points are %d', (revisits, expected) => {
    expect(points({ K: 1 }, revisits)).toBeCloseTo(expected, 9);
  });
  it('weigh 1/2, 1/3 and 1/6 by cycle', () => {
    const cycles = {
      'CYCLE-1': { counts: { K: 1 }, revisits: 0 },
      'CYCLE-2': { counts: { L: 1 }, revisits: 0 },
      'CYCLE-3': { counts: { G: 3 }, revisits: 0 },
    };
    // 100/2 + 150/3 + 60/6
    expect(nodeOf(ofValues({ ...cycles, 'WATCH-LIST': 0 }, peers), 'POINTS').raw).toBeCloseTo(
      110,
      9,
    );
  });
  it('give stars by the place within the region: one, two of three tenths each, one fifth', () => {
    const starAt = (own: number) => {
      const others = Array.from({ length: 99 }, (_, i) => i + (i < own ? 0 : 1)).map(
        (rank) => rank * 2,
      );
      const values = {
        'CYCLE-1': findings(own * 4),
        'CYCLE-2': none,
        'CYCLE-3': none,
        'WATCH-LIST': 0,
      };
      return nodeOf(ofValues(values, { POINTS: others }), 'POINTS').grade;
    };
    // A hundred facilities with 0, 2, … 198 points: the place is from the best.
    const stars = Array.from({ length: 100 }, (_, place) => starAt(place));
    const count = (star: string) => stars.filter((one) => one === star).length;
    expect([5, 4, 3, 2, 1].map((star) => count(String(star)))).toEqual([10, 23, 24, 23, 20]);
    expect(stars[9]).toBe('5');
    expect(stars[10]).toBe('4');
    expect(stars[79]).toBe('2');
    expect(stars[80]).toBe('1');
  });
});
