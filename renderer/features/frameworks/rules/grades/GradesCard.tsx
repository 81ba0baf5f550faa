import { gradeBandProof } from '#shared/domain/framework/check-grade-bands.ts';
import { Button } from '../../../../components/Button.tsx';
import { Card } from '../../../../components/Card.tsx';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { closeSeams, setBound } from '../../model/grade-edits.ts';
import { tearsOf } from './band-edges.ts';
import { GradeRuler } from './GradeRuler.tsx';
import { GradeTable } from './GradeTable.tsx';

/** The grades on their scale, whether they cover it, and their table. */
export function GradesCard() {
  const { t } = useI18n();
  const { framework, readOnly, change } = useEditor();
  const { grades, maximum } = framework;
  return (
    <Card title={t('frameworks.grades')}>
      <GradeRuler
        grades={grades}
        maximum={maximum}
        readOnly={readOnly}
        onMove={({ index, side }, value, keyed) =>
          change(
            (now) => ({ ...now, grades: setBound(now.grades, index, side, value) }),
            keyed ? `ruler ${index} ${side}` : undefined,
          )
        }
      />
      <Proof />
      <GradeTable />
      <p className="note">{t('frameworks.grades.note')}</p>
    </Card>
  );
}

/** That the grades cover the scale, or where they do not, and the way to mend it. */
function Proof() {
  const { t, format } = useI18n();
  const { framework, readOnly, change } = useEditor();
  const { grades, maximum } = framework;
  const torn = gradeBandProof(framework).length;
  const close = (): void =>
    change((now) => ({ ...now, grades: closeSeams(now.grades, now.maximum) }));
  if (torn === 0) {
    return (
      <p className="proof" role="status">
        {t('frameworks.grades.proof', { maximum: format.number(maximum) })}
      </p>
    );
  }
  return (
    <div className="proof torn" role="status">
      <span>{t('frameworks.grades.torn', { count: torn })}</span>
      <ul className="tears">
        {tearsOf(grades, maximum).map(({ kind, from, to }) => (
          <li key={`${kind} ${from}`}>
            {t(`frameworks.grades.${kind}`, { from: format.number(from), to: format.number(to) })}
          </li>
        ))}
      </ul>
      {!readOnly && <Button onClick={close}>{t('frameworks.grades.close')}</Button>}
    </div>
  );
}
