import { describe, expect, it } from 'vitest';
import { gradeOf, scorerOf } from './score-template.ts';

/*
 * Published: areas rated S < W < M < X. Any S: S. Else any W: W. Else X if at least four are X and at least two of areas
 * 1, 5, 6, 7. Else M.
 */
const { ofRaws } = scorerOf('AUS-QUALITY-AREAS');
const standards = [3, 2, 2, 2, 2, 2, 2];
const grades = ['significant-improvement', 'working-towards', 'meeting', 'exceeding'];

/** Every standard of an area at its rating. */
function overallOf(ratings: readonly number[]): string {
  const values = ratings.flatMap((rating, area) =>
    Array.from({ length: standards[area] }, (_, s) => [`S${area + 1}.${s + 1}`, rating]),
  );
  return gradeOf(ofRaws(Object.fromEntries(values)));
}

/** The published rule, written out; 1 to 4 for S, W, M and X. */
function published(ratings: readonly number[]): string {
  const exceeding = ratings.filter((rating) => rating === 4).length;
  const named = [0, 4, 5, 6].filter((area) => ratings[area] === 4).length;
  if (ratings.includes(1)) return grades[0];
  if (ratings.includes(2)) return grades[1];
  return exceeding >= 4 && named >= 2 ? grades[3] : grades[2];
}

describe('seven areas', () => {
  it('follow the rule for every combination of meeting and exceeding', () => {
    for (let set = 0; set < 2 ** 7; set++) {
      const ratings = standards.map((_, area) => ((set >> area) & 1 ? 4 : 3));
      expect(overallOf(ratings), ratings.join()).toBe(published(ratings));
    }
  });
  it('are as low as the lowest, wherever it stands', () => {
    for (let area = 0; area < 7; area++) {
      for (const low of [1, 2]) {
        const ratings = standards.map((_, i) => (i === area ? low : 4));
        expect(overallOf(ratings), ratings.join()).toBe(grades[low - 1]);
      }
    }
    expect(overallOf([2, 1, 4, 4, 4, 4, 4])).toBe(grades[0]);
  });
});
