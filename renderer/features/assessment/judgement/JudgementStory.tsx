import { useState } from 'react';
import { contract } from '#shared/contract/contract.ts';
import { useMay } from '../../../app/signed-in.ts';
import { Button } from '../../../components/Button.tsx';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import { JudgeDialog } from './JudgeDialog.tsx';
import { JudgementHistory } from './JudgementHistory.tsx';

interface Props {
  readonly facts: ExplanationFacts;
}

/** The grade that a supervisor gave beside the computed one: which, why, and what was judged before. */
export function JudgementStory({ facts }: Props) {
  const { t, format } = useI18n();
  const names = useRuleNames(facts.framework);
  const mayJudge = useMay(contract.scoring.judge) && !facts.signed;
  const mayRead = useMay(contract.scoring.judgements);
  const [asked, setAsked] = useState<'judge' | 'withdraw' | null>(null);
  const { judgement } = facts;
  if (!judgement && !mayJudge && !mayRead) return null;
  return (
    <section className="judgement">
      <h3>{t('judge.title')}</h3>
      {judgement ? (
        <>
          <p className="judged-line">
            <GradeMark tone={names.tone(judgement.grade)} label={names.grade(judgement.grade)} />{' '}
            <span className="small ink-2">
              {t('judge.by', { name: judgement.by, date: format.dateTime(judgement.at) })}
            </span>
          </p>
          <p className="remark">{judgement.reason}</p>
        </>
      ) : (
        <p className="ink-2">{t('judge.none')}</p>
      )}
      {mayJudge && (
        <div className="row wrap">
          <Button onClick={() => setAsked('judge')}>
            {t(judgement ? 'judge.again' : 'judge.open')}
          </Button>
          {judgement && <Button onClick={() => setAsked('withdraw')}>{t('judge.withdraw')}</Button>}
        </div>
      )}
      {mayRead && <JudgementHistory facts={facts} />}
      {asked && <JudgeDialog facts={facts} act={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
