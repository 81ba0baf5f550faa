import type { GradeResult } from '#shared/domain/result.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

interface Props {
  readonly facts: Pick<ExplanationFacts, 'framework' | 'result' | 'judgement'>;
}

/** The computed grade, and beside it the one that a supervisor judged instead. */
export function VerdictMarks({ facts: { framework, result, judgement } }: Props) {
  const { t, format } = useI18n();
  const mark = (grade: GradeResult) => {
    const band = bandOf(framework, grade);
    const code = grade.kind === 'grade' ? grade.code : '';
    const label = grade.kind === 'grade' ? code : t(`gradeResult.${grade.kind}`);
    return <GradeMark tone={band?.tone ?? null} label={band ? format.text(band.name) : label} />;
  };
  if (!judgement) return mark(result.grade);
  return (
    <span className="verdict">
      <span>
        <span className="small ink-2">{t('judge.computed')}</span> {mark(result.grade)}
      </span>
      <span>
        <span className="small ink-2">{t('judge.judged')}</span>{' '}
        {mark({ kind: 'grade', code: judgement.grade })}
      </span>
    </span>
  );
}
