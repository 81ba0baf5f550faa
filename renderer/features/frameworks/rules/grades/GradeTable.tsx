import { Button } from '../../../../components/Button.tsx';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { addBand, bestFirst } from '../../model/grade-edits.ts';
import { mostGrades } from './band-edits.ts';
import { GradeRow } from './GradeRow.tsx';

/** The grades, best first: mark, code, names, bounds, what each does, and what can be done with it. */
export function GradeTable() {
  const { t } = useI18n();
  const { framework, readOnly, newTexts, change } = useEditor();
  const columns = [
    { key: 'tone', header: t('frameworks.grades.tone'), width: 92 },
    { key: 'code', header: t('frameworks.field.code'), width: 104 },
    { key: 'name', header: t('frameworks.field.name'), width: '23%' },
    { key: 'range', header: t('frameworks.grades.range'), width: 140 },
    { key: 'consequence', header: t('frameworks.field.consequence'), width: undefined },
  ];
  return (
    <div className="entry-table-box">
      <table className="entry-table" aria-label={t('frameworks.grades')}>
        <thead>
          <tr>
            {columns.map(({ key, header, width }) => (
              <th key={key} scope="col" style={{ width }}>
                {header}
              </th>
            ))}
            {!readOnly && <td className="grade-tools" />}
          </tr>
        </thead>
        <tbody>
          {bestFirst(framework.grades).map(({ band, index }) => (
            <GradeRow key={index} band={band} index={index} />
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <Button
          disabled={framework.grades.length >= mostGrades}
          onClick={() => change((now) => ({ ...now, grades: addBand(now.grades, newTexts.grade) }))}
        >
          {t('frameworks.grades.add')}
        </Button>
      )}
    </div>
  );
}
