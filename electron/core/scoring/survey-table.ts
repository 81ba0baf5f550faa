import type { Framework } from '#shared/domain/framework/framework.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { QuestionnaireSection } from '#shared/domain/framework/questionnaire.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { SurveyFigures } from '#shared/scoring/survey.ts';
import type { ShrunkenMean } from '#shared/statistics/shrink-mean.ts';

/** A survey indicator with the section that its clients answer. */
export interface SurveyIndicator {
  readonly indicator: number;
  readonly code: string;
  readonly measure: SurveyMeasure;
  readonly section: QuestionnaireSection;
}

/** The survey indicators whose section the framework has, in reading order. */
export function surveyIndicators(
  framework: Framework,
  compiled: CompiledFramework,
): SurveyIndicator[] {
  return compiled.indicators.flatMap(({ code, measure }, indicator) => {
    if (measure.kind !== 'survey') return [];
    const section = framework.questionnaires
      .find((one) => one.code === measure.questionnaire)
      ?.sections.find((one) => one.code === measure.section);
    return section ? [{ indicator, code, measure, section }] : [];
  });
}

/** What clients said of one indicator, and what became of it. */
export interface SurveyResult extends Pick<SurveyFigures, 'n' | 'mean' | 'sd'> {
  readonly code: string;
  /** The measure's statistic; null under the minimum number of respondents. */
  readonly statistic: number | null;
  /** How far it was drawn to the peers' mean: B, 0 to 1; null without shrinkage. */
  readonly shrinkage: { readonly reliability: number; readonly peerMean: number } | null;
  /** What is scored: the statistic, after any shrinkage. */
  readonly raw: number | null;
}

const figures = ['n', 'mean', 'sd', 'statistic', 'reliability', 'peerMean', 'shrunken'] as const;
type Figure = (typeof figures)[number];

/** Survey figures by assessment and survey indicator: numbers only, NaN where there is none. */
export class SurveyTable {
  readonly surveys: readonly SurveyIndicator[];
  /** By figure: assessments × survey indicators. */
  readonly columns: Readonly<Record<Figure, Float64Array>>;

  constructor(
    surveys: readonly SurveyIndicator[],
    count: number,
    columns?: SurveyTable['columns'],
  ) {
    this.surveys = surveys;
    const size = count * surveys.length;
    this.columns =
      columns ??
      (Object.fromEntries(
        figures.map((figure) => [figure, new Float64Array(size).fill(Number.NaN)]),
      ) as Record<Figure, Float64Array>);
  }

  /** Takes down what clients said of survey indicator `survey` in an assessment. */
  set(assessment: number, survey: number, { n, mean, sd, raw }: SurveyFigures): void {
    const at = assessment * this.surveys.length + survey;
    this.columns.n[at] = n;
    this.columns.mean[at] = mean ?? Number.NaN;
    this.columns.sd[at] = sd ?? Number.NaN;
    this.columns.statistic[at] = raw ?? Number.NaN;
  }

  /** Takes down that a mean was drawn to that of the peers. */
  shrink(assessment: number, survey: number, shrunken: ShrunkenMean, peerMean: number): void {
    const { reliability, mean } = shrunken;
    const at = assessment * this.surveys.length + survey;
    this.columns.shrunken[at] = mean;
    this.columns.reliability[at] = reliability;
    this.columns.peerMean[at] = peerMean;
  }

  get(assessment: number, survey: number): SurveyResult {
    const at = assessment * this.surveys.length + survey;
    const number = (figure: Figure) => orNull(this.columns[figure][at]);
    const [reliability, peerMean] = [number('reliability'), number('peerMean')];
    return {
      code: this.surveys[survey].code,
      n: number('n') ?? 0,
      mean: number('mean'),
      sd: number('sd'),
      statistic: number('statistic'),
      shrinkage: reliability === null || peerMean === null ? null : { reliability, peerMean },
      raw: number('shrunken') ?? number('statistic'),
    };
  }

  /** Everything that clients said in one assessment, by survey indicator. */
  of(assessment: number): SurveyResult[] {
    return this.surveys.map((_, survey) => this.get(assessment, survey));
  }
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
