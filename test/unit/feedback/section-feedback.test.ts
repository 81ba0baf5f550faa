import { describe, expect, it } from 'vitest';
import { sectionFeedback } from '#core/feedback/section-feedback.ts';
import { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import { QuestionnaireSection } from '#shared/domain/framework/questionnaire.ts';
import { text } from '#test/unit/scoring/framework-builder.ts';

const section = QuestionnaireSection.parse({
  code: 'S',
  name: text('S'),
  items: [
    { code: 'q', text: text('q'), minimum: 0, maximum: 10 },
    { code: 'r', text: text('r'), minimum: 0, maximum: 10, reversed: true },
  ],
});
const reader = (code: string, fields: object) => ({
  code,
  measure: SurveyMeasure.parse({ kind: 'survey', questionnaire: 'Q', section: 'S', ...fields }),
});
/** Answers whose section score is ten times `x`. */
const said = (x: number) => ({ q: x, r: 10 - x });
const five = [10, 9, 8, 6, 2].map(said);

describe('feedback of a section', () => {
  it('is n, the response rate, mean, deviation and the t interval, narrower by the clients heard', () => {
    const { respondents, responseRate, mean, standardDeviation, interval } = sectionFeedback(
      section,
      [],
      five,
      20,
    );
    expect({ respondents, responseRate, mean }).toEqual({
      respondents: 5,
      responseRate: 0.25,
      mean: 70,
    });
    // s² = (900 + 400 + 100 + 100 + 2500)/4 = 1000; t(4) at .975 is 2.7764; √(1 − 5/20)
    expect(standardDeviation).toBeCloseTo(Math.sqrt(1000), 12);
    const margin = 2.7764451 * Math.sqrt((1000 / 5) * 0.75);
    expect(interval?.lower).toBeCloseTo(70 - margin, 5);
    // 70 + margin is 104.0, and no score lies beyond the scale.
    expect(interval?.upper).toBe(100);
  });

  it('has no rate, and no correction, where nobody knows how many clients there are or the count is wrong', () => {
    const unknown = sectionFeedback(section, [], five, null);
    const wrong = sectionFeedback(section, [], five, 3);
    expect(unknown.responseRate).toBeNull();
    expect(unknown.interval?.lower).toBeCloseTo(70 - 2.7764451 * Math.sqrt(200), 5);
    expect(unknown.interval?.upper).toBe(100);
    expect(wrong.interval).toEqual(unknown.interval);
  });

  it('has the figure of each indicator with the interval of its statistic', () => {
    const readers = [
      reader('M', {}),
      reader('T', { statistic: 'top-share', topFrom: 80 }),
      reader('N', { statistic: 'nps' }),
    ];
    const { figures, mean, interval } = sectionFeedback(section, readers, five, null);
    expect(figures.map((one) => [one.indicator, one.statistic, one.value])).toEqual([
      ['M', 'mean', 70],
      ['T', 'top-share', 60],
      // 100 and 90 promote; 60 and 20 detract
      ['N', 'nps', 0],
    ]);
    expect(figures[0]).toMatchObject({ value: mean, interval });
    // Wilson's interval of 3 in 5
    expect(figures[1].interval?.lower).toBeCloseTo(23.07, 2);
    expect(figures[1].interval?.upper).toBeCloseTo(88.24, 2);
    expect(figures[2].interval?.lower).toBeCloseTo(-(figures[2].interval?.upper ?? 0), 9);
  });

  it('counts who answered enough for each indicator by its own measure', () => {
    const half = [...five, { q: 10 }];
    const readers = [reader('A', { minimumAnswered: 1 }), reader('B', { minimumAnswered: 0.5 })];
    const { respondents, figures } = sectionFeedback(section, readers, half, null);
    expect(respondents).toBe(5);
    expect(figures.map(({ value }) => value)).toEqual([70, 75]);
  });

  it('has the alpha of its items, reversed ones turned, or why there is none', () => {
    // Turned, both items say the same of everybody.
    expect(sectionFeedback(section, [], five, null).alpha).toEqual({
      kind: 'value',
      value: expect.closeTo(1, 12),
      interval: null,
    });
    expect(sectionFeedback(section, [], [said(3)], null).alpha).toEqual({
      kind: 'undefined',
      reason: 'too-few-cases',
    });
  });

  it('without respondents has no figures', () => {
    expect(sectionFeedback(section, [reader('M', {})], [], 20)).toMatchObject({
      respondents: 0,
      responseRate: 0,
      mean: null,
      standardDeviation: null,
      interval: null,
      figures: [],
    });
  });

  it('of one respondent has a mean without an interval', () => {
    const one = sectionFeedback(section, [reader('M', {})], [said(7)], 20);
    expect(one).toMatchObject({ mean: 70, standardDeviation: null, interval: null });
    expect(one.figures).toEqual([{ indicator: 'M', statistic: 'mean', value: 70, interval: null }]);
  });
});
