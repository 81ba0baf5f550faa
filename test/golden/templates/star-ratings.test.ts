import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gradeOf, scorerOf } from './score-template.ts';

/* The published quarters of ../scoring, scored by the template. */
const { ofRaws } = scorerOf('AUS-STAR-RATINGS');
const rows = readFileSync(new URL('../scoring/published-stars.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',').map(Number));

it('gives 26,822 of 26,825 published overall stars', () => {
  let agreed = 0;
  let all = 0;
  for (const [EXPERIENCE, COMPLIANCE, STAFFING, quality, overall, facilities] of rows) {
    const result = ofRaws({ EXPERIENCE, COMPLIANCE, STAFFING, 'QUALITY-MEASURES': quality });
    all += facilities;
    if (gradeOf(result) === String(overall)) agreed += facilities;
  }
  expect([agreed, all]).toEqual([26_822, 26_825]);
});

it('gives none when a component is missing', () => {
  const whole = { EXPERIENCE: 5, COMPLIANCE: 5, STAFFING: 5, 'QUALITY-MEASURES': 5 };
  expect(gradeOf(ofRaws(whole))).toBe('5');
  for (const component of Object.keys(whole)) {
    const { [component as keyof typeof whole]: _, ...rest } = whole;
    expect(gradeOf(ofRaws(rest)), component).toBe('no-score');
  }
});
