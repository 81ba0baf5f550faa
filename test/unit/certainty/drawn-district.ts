import type { DrawPlan, UncertainRound } from '#shared/certainty/draw-plan.ts';
import { disputedReadings, type ReadingCell } from '#shared/certainty/resampled-readings.ts';
import { type SurveyCell, standardErrorOf } from '#shared/certainty/survey-error.ts';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { type AssessorReading, consolidate } from '#shared/scoring/consolidate.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { capBelow, group, indicator, smallFramework } from './small-framework.ts';

const name = { en: 'N', 'zh-CN': '名' };

/** Everything that draws can meet: two groups, peers, a survey drawn to its peers, bonus, rules. */
export const districtFramework: Framework = smallFramework(
  [
    group('CARE', [
      indicator('C1'),
      indicator('C2', undefined, { weight: 3, critical: { below: 40, grade: 'C' } }),
      indicator('C3', {
        kind: 'numeric',
        decimals: 1,
        rule: { kind: 'percentile', better: 'higher' },
      }),
    ]),
    group(
      'VOICE',
      [
        indicator('V1', {
          kind: 'survey',
          questionnaire: 'Q',
          section: 'S',
          minimumResponses: 3,
          shrinkage: true,
        }),
        indicator('V2', { kind: 'derived', terms: [{ indicator: 'C1', weight: 1 }], rule: goal() }),
      ],
      { weight: 2, aggregation: { method: 'geometric', missing: 'redistribute', floor: 1 } },
    ),
  ],
  {
    minimumCoverage: 0.5,
    limiters: [capBelow('CARE', 45, 'C')],
    questionnaires: [
      { code: 'Q', name, sections: [{ code: 'S', name, items: [{ code: 'q1', text: name }] }] },
    ],
  },
);

function goal() {
  return { kind: 'goalposts' as const, worst: 0, best: 4 };
}

const read = (raw: number, order: number): AssessorReading => ({
  state: 'value',
  raw,
  lead: order === 0,
  date: `2026-03-0${order + 1}`,
  order,
});

/** Readings of one assessor more for every assessment, up to five, and levels that differ now and then. */
function readingsOf(assessment: number, k: number): AssessorReading[] {
  const readers = 1 + (assessment % 5);
  return Array.from({ length: readers }, (_, i) =>
    read(1 + ((assessment * 7 + k * 3 + i * (assessment % 3)) % 4), i),
  );
}

function votesOf(assessment: number): Float64Array {
  return Float64Array.from({ length: 4 + (assessment % 6) }, (_, i) =>
    i === 3 ? Number.NaN : 25 * ((assessment * 3 + i * 2) % 5),
  );
}

const observedIn = (votes: Float64Array) => {
  const counted = votes.filter((vote) => !Number.isNaN(vote));
  return counted.reduce((sum, vote) => sum + vote, 0) / counted.length;
};

function surveyOf(assessment: number, indicatorNumber: number): SurveyCell {
  const votes = votesOf(assessment);
  const standardError = standardErrorOf(votes, null);
  const figure = { indicator: indicatorNumber, votes, observed: observedIn(votes), standardError };
  return {
    assessment,
    respondents: votes.length,
    figures: [{ ...figure, range: [0, 100] }],
  };
}

/** A round of so many assessments by `districtFramework`, in which everything is disputed somewhere. */
export function drawnDistrict(count: number): UncertainRound {
  const framework = districtFramework;
  const compiled = compileFramework(framework);
  const input = { ...emptyInput(compiled, count), peerGroups: new Int32Array(count) };
  const survey = compiled.indicatorIndex.get('V1') ?? -1;
  const cells: ReadingCell[] = [];
  const surveys: SurveyCell[] = [];
  const places = Array.from({ length: count }, (_, i) => i);
  for (const assessment of places) {
    input.peerGroups[assessment] = assessment % 2;
    for (const code of ['C1', 'C2', 'C3']) {
      const k = compiled.indicatorIndex.get(code) ?? -1;
      const readings = readingsOf(assessment, k);
      if (readings.length > 1) cells.push({ assessment, indicator: k, readings });
      setInput(compiled, input, assessment, k, consolidate('mean', readings));
    }
    const cell = surveyOf(assessment, survey);
    surveys.push(cell);
    const raw = cell.figures[0].observed;
    setInput(compiled, input, assessment, survey, { state: 'value', raw });
  }
  const variances = surveys.map(
    ({ figures }) => figures[0].standardError * figures[0].standardError,
  );
  const shrunken = [0, 1].map((peers) => ({
    indicator: survey,
    assessments: places.filter((i) => i % 2 === peers),
    variances: variances.filter((_, i) => i % 2 === peers),
  }));
  return { framework, input, disputed: disputedReadings('mean', cells, count), surveys, shrunken };
}

/** A plan over a district; options that are not given are the usual ones. */
export function districtPlan(count: number, options: Partial<CertaintyOptions> = {}): DrawPlan {
  return { round: drawnDistrict(count), options: CertaintyOptions.parse(options) };
}
