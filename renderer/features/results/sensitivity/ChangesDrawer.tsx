import { Drawer } from '../../../components/Drawer.tsx';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import type { Grades } from '../../../data/use-grades.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { changeText } from './sensitivity-columns.tsx';
import type { SensitivityRow } from './sensitivity-rows.ts';

interface Props {
  readonly row: SensitivityRow;
  readonly percent: number;
  readonly grades: Grades;
  onClose(): void;
}

/** Whose grade a change of the framework would change. */
export function ChangesDrawer({ row, percent, grades, onClose }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const title = `${row.code} ${format.text(row.name)}`;
  const more = row.changed - row.changes.length;
  return (
    <Drawer opened title={title} onClose={onClose}>
      <p className="ink-2">{changeText(row, percent, i18n)}</p>
      {row.changes.length === 0 ? (
        <p>{t('sensitivity.noChanges')}</p>
      ) : (
        <table className="table">
          <TableHead>
            <HeadCell>{t('results.column.contract')}</HeadCell>
            <HeadCell>{t('sensitivity.before')}</HeadCell>
            <HeadCell>{t('sensitivity.after')}</HeadCell>
          </TableHead>
          <tbody>
            {row.changes.map((one) => (
              <tr key={one.assessmentId}>
                <td>{one.contractCode}</td>
                <td>
                  <GradeMark tone={grades.tone(one.from)} label={grades.label(one.from)} />
                </td>
                <td>
                  <GradeMark tone={grades.tone(one.to)} label={grades.label(one.to)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="small ink-2">{t('sensitivity.more', { count: more })}</p>}
    </Drawer>
  );
}
