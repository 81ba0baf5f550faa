import type { ExplainedIndicator } from '#shared/scoring/explain.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { consolidationSentence, measureSentence } from '../words/arithmetic.ts';
import { scoreText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { ObservationTable } from './ObservationTable.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly story: ExplainedIndicator;
  readonly index: number;
}

/** An indicator: who recorded what, how it became one value, and that value a score. */
export function IndicatorStory({ facts, story, index }: Props) {
  const { t } = useI18n();
  const indicator = facts.compiled.indicators[facts.compiled.indicatorOfNode[index]];
  const observations = facts.observations.filter((one) => one.indicator === story.code);
  const sentences = useSentences({ facts, story, index });
  const survey = indicator.measure.kind === 'survey';
  return (
    <>
      <section>
        <h3>{t('explain.arithmetic')}</h3>
        <ol className="story">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      {(!survey || observations.length > 0) && (
        <section>
          <h3>{t('explain.observations')}</h3>
          <ObservationTable indicator={indicator} observations={observations} />
        </section>
      )}
    </>
  );
}

/** The steps from observations to the score, as sentences. */
function useSentences({ facts, story, index }: Props): string[] {
  const i18n = useI18n();
  const { t, format } = i18n;
  const indicator = facts.compiled.indicators[facts.compiled.indicatorOfNode[index]];
  const node = facts.result.nodes[index];
  const observations = facts.observations.filter((one) => one.indicator === story.code);
  const said = facts.feedback.find((one) => one.indicator === story.code);
  const respondents = said?.respondents ?? 0;
  const sentences: string[] = [];
  if (indicator.measure.kind !== 'survey') {
    sentences.push(consolidationSentence(facts.rule, observations, i18n));
  } else if (story.part === null && story.state === 'not-assessed') {
    const minimum = indicator.measure.minimumResponses;
    sentences.push(t('explain.surveyFew', { respondents, minimum }));
  }
  if (story.part && said?.respondents === null) {
    sentences.push(t('explain.withheld', { score: scoreText(format, node.score) }));
  } else if (story.part) {
    sentences.push(measureSentence(indicator, node, story.part, respondents, i18n));
  } else {
    const state = t(`observationState.${story.state}`);
    sentences.push(t('explain.state', { state, effect: t(`effect.does.${story.effect}`) }));
  }
  if (story.critical) {
    const band = bandOf(facts.framework, { kind: 'grade', code: story.critical.grade });
    const grade = band ? format.text(band.name) : story.critical.grade;
    const below = format.number(story.critical.below);
    sentences.push(
      t(story.critical.failed ? 'explain.critical.failed' : 'explain.critical.held', {
        below,
        grade,
      }),
    );
  }
  return sentences;
}
