import { gradeBandProof } from '#shared/domain/framework/check-grade-bands.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { closeSeams } from '../model/grade-edits.ts';
import { GradeRuler } from './GradeRuler.tsx';
import { GradeTable } from './GradeTable.tsx';

/** The grades on their scale, whether they cover it, and their table. */
export function GradesCard() {
  const { t, format } = useI18n();
  const { framework, readOnly, change } = useEditor();
  const { grades, maximum } = framework;
  const torn = gradeBandProof(framework).length;
  const close = (): void =>
    change((now) => ({ ...now, grades: closeSeams(now.grades, now.maximum) }));
  return (
    <Card title={t('frameworks.grades')}>
      <GradeRuler grades={grades} maximum={maximum} />
      <p className={torn === 0 ? 'proof' : 'proof torn'} role="status">
        {torn === 0
          ? t('frameworks.grades.proof', { maximum: format.number(maximum) })
          : t('frameworks.grades.torn', { count: torn })}
        {torn > 0 && !readOnly && <Button onClick={close}>{t('frameworks.grades.close')}</Button>}
      </p>
      <GradeTable />
      <p className="note">{t('frameworks.grades.note')}</p>
    </Card>
  );
}
