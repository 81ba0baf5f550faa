import { describe, expect, it } from 'vitest';
import { QuestionnaireSection } from '#shared/domain/framework/questionnaire.ts';
import {
  type Answers,
  itemScore,
  sectionScore,
  surveyFigures,
  surveyInput,
} from '#shared/scoring/survey.ts';
import { text } from './framework-builder.ts';

const section = QuestionnaireSection.parse({
  code: 'S',
  name: text('S'),
  items: [
    { code: 'q1', text: text('q1') },
    { code: 'q2', text: text('q2'), reversed: true },
    { code: 'q3', text: text('q3'), minimum: 0, maximum: 10 },
  ],
});
const measure = (minimumResponses: number, minimumAnswered = 0.5) => ({
  minimumResponses,
  minimumAnswered,
  statistic: 'mean' as const,
  topFrom: 100,
});

it('an answer is its share of the item’s own scale, turned when the item is reversed', () => {
  const [q1, q2, q3] = section.items;
  // 1..5: 4 is 75; reversed 4 is 25; 0..10: 4 is 40
  expect([itemScore(q1, 4), itemScore(q2, 4), itemScore(q3, 4)]).toEqual([75, 25, 40]);
});

describe('a respondent', () => {
  it('is the mean of the items answered, not of all items', () => {
    expect(sectionScore(section, { q1: 4, q2: 4 }, 0.5)).toBe(50);
  });
  it('counts from exactly the stated share of answers on', () => {
    expect(sectionScore(section, { q1: 5 }, 1 / 3)).toBe(100);
    expect(sectionScore(section, { q1: 5 }, 0.34)).toBeNull();
  });
  it('who answered nothing never counts, even when no share is asked for', () => {
    expect(sectionScore(section, {}, 0)).toBeNull();
    expect(sectionScore(section, { other: 5 }, 0)).toBeNull();
  });
});

describe('the indicator', () => {
  const responses: Answers[] = [{ q1: 5, q2: 1, q3: 10 }, { q1: 3, q2: 3, q3: 5 }, { q1: 1 }];
  it('is the mean of the respondents who count, once there are enough', () => {
    // section scores 100 and 50 (the third answered one item of three); sd of two: 50/√2
    expect(surveyFigures(measure(2), section, responses)).toEqual({
      state: 'value',
      raw: 75,
      n: 2,
      mean: 75,
      sd: Math.sqrt(1250),
    });
  });
  it('is not assessed under the minimum, and still says how many there were', () => {
    const figures = surveyFigures(measure(3), section, responses);
    expect(figures).toMatchObject({ state: 'not-assessed', raw: null, n: 2, mean: 75 });
  });
  it('has no mean without respondents and no deviation with one', () => {
    const none = { state: 'not-assessed', raw: null, n: 0, mean: null, sd: null };
    expect(surveyFigures(measure(1), section, [])).toEqual(none);
    expect(surveyFigures(measure(1), section, [{ q1: 5, q3: 10 }])).toMatchObject({
      raw: 100,
      sd: null,
    });
  });
  it('does not apply when an assessor said so, whatever clients answered', () => {
    const figures = surveyFigures(measure(2), section, responses);
    const said = { state: 'not-applicable' } as const;
    expect(surveyInput(figures, said)).toEqual({ state: 'not-applicable', raw: null });
    expect(surveyInput(figures, { ...said, state: 'not-assessed' })).toEqual({
      state: 'value',
      raw: 75,
    });
  });

  it('is the share that reaches the top, in per cent', () => {
    // section scores 100, 50, 75, 75
    const four = [{ q1: 5 }, { q1: 3 }, { q1: 4 }, { q1: 4 }];
    const share = (topFrom: number) =>
      surveyFigures({ ...measure(1, 0), statistic: 'top-share', topFrom }, section, four).raw;
    expect([share(100), share(75), share(0)]).toEqual([25, 75, 100]);
  });
  it('is promoters less detractors in per cent: 90 and up, 60 and under', () => {
    // 0..10: 9, 10, 8, 6, 6 -> section scores 90, 100, 80, 60, 60: (2 − 2)/5
    const answers = (...scores: number[]) => scores.map((q3) => ({ q3 }));
    const nps = (...scores: number[]) =>
      surveyFigures({ ...measure(1, 0), statistic: 'nps' }, section, answers(...scores)).raw;
    expect(nps(9, 10, 8, 6, 6)).toBe(0);
    expect(nps(9, 10, 8, 7)).toBe(50);
    expect(nps(0, 6, 6.1)).toBeCloseTo(-200 / 3, 12);
  });
});
