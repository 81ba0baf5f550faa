import { describe, expect, it } from 'vitest';
import { gradeOf, nodeOf, scorerOf } from './score-template.ts';

/*
 * Published: a key question's percentage is Σ/(4n); up to 38 inadequate, 39–62 requires improvement, 63–87
 * good, from 88 outstanding; limited by a single 1 (good) or by a single 1 or 2 (outstanding); overall by
 * how many key questions have which rating.
 */
const { ofRaws } = scorerOf('ENG-KEY-QUESTIONS');
const questions = {
  SAFE: ['S', 8],
  EFFECTIVE: ['E', 6],
  CARING: ['C', 5],
  RESPONSIVE: ['R', 7],
  'WELL-LED': ['W', 8],
} as const;
type Question = keyof typeof questions;
const names = Object.keys(questions) as Question[];

/** All statements of a key question at one value; a list gives the first ones. */
function statements(question: Question, value: number | readonly number[]): Record<string, number> {
  const [letter, count] = questions[question];
  const values = typeof value === 'number' ? Array(count).fill(value) : value;
  return Object.fromEntries(values.map((one: number, i) => [`${letter}${i + 1}`, one]));
}
const scored = (given: Partial<Record<Question, number | readonly number[]>>) =>
  ofRaws(Object.assign({}, ...names.map((name) => statements(name, given[name] ?? 3))));
/** Eight statements of two assessors or more, whose sum is given: none is 2 or less where it can be helped. */
const safe = (sum: number) => nodeOf(scored({ SAFE: Array(8).fill(sum / 8) }), 'SAFE');

describe('the bands of a key question', () => {
  it.each([
    [12.16, 38, 'inadequate'],
    [12.31, 38, 'inadequate'],
    [12.32, 39, 'requires-improvement'],
    [19.84, 62, 'requires-improvement'],
    [19.99, 62, 'requires-improvement'],
    [20, 63, 'good'],
    [27.84, 87, 'good'],
    [27.99, 87, 'good'],
    [28, 88, 'outstanding'],
  ])('Σ = %d of 32 is %d per cent: %s', (sum, percent, grade) => {
    const { score, computedGrade } = safe(sum);
    expect(Math.floor((score ?? 0) + 0.5 + 1e-9)).toBe(percent);
    expect(computedGrade).toBe(grade);
  });

  it('leaves a statement that does not apply out of n', () => {
    // seven of eight assessed: 25 of 28 = 89.29
    const seven = nodeOf(scored({ SAFE: [4, 4, 4, 4, 3, 3, 3] }), 'SAFE');
    expect(seven).toMatchObject({ grade: 'outstanding' });
    expect(seven.score).toBeCloseTo((100 * 25) / 28, 9);
  });
});

describe('the limits of a key question', () => {
  it.each<[string, readonly number[], string, string]>([
    [
      'good with a 1 requires improvement',
      [4, 4, 4, 3, 3, 3, 3, 1],
      'good',
      'requires-improvement',
    ],
    ['good with a 2 stays good', [4, 4, 4, 3, 3, 3, 3, 2], 'good', 'good'],
    ['outstanding with a 2 is good', [4, 4, 4, 4, 4, 4, 4, 2], 'outstanding', 'good'],
    ['outstanding with a 1 is good, not less', [4, 4, 4, 4, 4, 4, 4, 1], 'outstanding', 'good'],
    ['outstanding of 3 and 4 stays', [4, 4, 4, 4, 3, 3, 3, 3], 'outstanding', 'outstanding'],
    [
      'requires improvement with a 1 stays',
      [3, 3, 3, 2, 2, 2, 2, 1],
      'requires-improvement',
      'requires-improvement',
    ],
  ])('%s', (_, values, computedGrade, grade) => {
    expect(nodeOf(scored({ SAFE: values }), 'SAFE')).toMatchObject({ computedGrade, grade });
  });
});

describe('the overall rating', () => {
  // 1: 25 per cent, 2: 50, 3: 75, 4: 100
  it.each<[string, Partial<Record<Question, number>>, string]>([
    [
      'two inadequate: inadequate',
      { SAFE: 1, CARING: 1, EFFECTIVE: 4, RESPONSIVE: 4, 'WELL-LED': 4 },
      'inadequate',
    ],
    [
      'one inadequate: requires improvement',
      { SAFE: 1, CARING: 4, EFFECTIVE: 4 },
      'requires-improvement',
    ],
    [
      'two that require improvement: requires improvement',
      { SAFE: 2, CARING: 2, EFFECTIVE: 4 },
      'requires-improvement',
    ],
    ['one that requires improvement beside good: good', { SAFE: 2 }, 'good'],
    [
      'one that requires improvement beside four outstanding: good',
      { SAFE: 2, CARING: 4, EFFECTIVE: 4, RESPONSIVE: 4, 'WELL-LED': 4 },
      'good',
    ],
    [
      'two outstanding and none that requires improvement: outstanding',
      { SAFE: 4, CARING: 4 },
      'outstanding',
    ],
    ['one outstanding: good', { SAFE: 4 }, 'good'],
    ['all good: good', {}, 'good'],
  ])('%s', (_, given, grade) => {
    expect(gradeOf(scored(given))).toBe(grade);
  });

  it('does not exist without every key question', () => {
    const four = names.slice(1).map((name) => statements(name, 4));
    expect(gradeOf(ofRaws(Object.assign({}, ...four)))).toBe('no-score');
  });
});
