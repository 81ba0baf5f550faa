import type { ExplainedIndicator } from '#shared/scoring/explain.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { DerivationTable } from './DerivationTable.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';
import { indicatorSentences } from './indicator-sentences.ts';
import { ObservationTable } from './ObservationTable.tsx';
import { SettledNote } from './SettledNote.tsx';
import { sourceOf } from './used-readings.ts';

interface Props {
  readonly facts: ExplanationFacts;
  readonly story: ExplainedIndicator;
  readonly index: number;
  onGo(code: string): void;
}

/** An indicator: who recorded what, how it became one value, and that value a score. */
export function IndicatorStory({ facts, story, index, onGo }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const indicator = facts.compiled.indicators[facts.compiled.indicatorOfNode[index]];
  const observations = facts.observations.filter((one) => one.indicator === story.code);
  const sentences = indicatorSentences({ facts, story, indicator }, i18n);
  const { kind } = indicator.measure;
  const entered = kind !== 'survey' && kind !== 'derived';
  return (
    <>
      <section>
        <h3>{t('explain.arithmetic')}</h3>
        <ol className="story">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        {story.derivation && (
          <DerivationTable facts={facts} derivation={story.derivation} onGo={onGo} />
        )}
      </section>
      <SettledNote facts={facts} indicator={indicator} />
      {(entered || observations.length > 0) && (
        <section>
          <h3>{t('explain.observations')}</h3>
          <ObservationTable
            indicator={indicator}
            source={sourceOf(facts, story.code)}
            observations={observations}
          />
        </section>
      )}
    </>
  );
}
