import { useI18n } from '../../../../i18n/i18n.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { itemInCell } from '../../model/deduction-grid.ts';
import { changed } from '../../model/list.ts';
import type { MeasureEditorProps } from '../measure-editor.ts';
import { AxisTable } from './AxisTable.tsx';
import { FindingTable } from './FindingTable.tsx';

/** The points of every severity and scope in a grid; its rows, columns and findings below. */
export function GridEditor(props: MeasureEditorProps<'deduction'>) {
  const { t } = useI18n();
  return (
    <>
      <PointsGrid {...props} />
      <details className="entry-details">
        <summary>{t('frameworks.deduction.axes')}</summary>
        <AxisTable {...props} axis="severities" />
        <AxisTable {...props} axis="scopes" />
      </details>
      <details className="entry-details">
        <summary>{t('frameworks.deduction.cells', { count: props.measure.items.length })}</summary>
        <FindingTable {...props} />
      </details>
    </>
  );
}

function PointsGrid({ measure, path, onChange }: MeasureEditorProps<'deduction'>) {
  const { t, format } = useI18n();
  const { items, severities, scopes } = measure;
  return (
    <div className="entry-table-box">
      <table className="entry-table points-grid">
        <caption>{t('frameworks.deduction.gridCaption')}</caption>
        <thead>
          <tr>
            <td />
            {scopes.map((scope) => (
              <th key={scope.code} scope="col">
                {format.text(scope.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {severities.map((severity) => (
            <tr key={severity.code}>
              <th scope="row">{format.text(severity.name)}</th>
              {scopes.map((scope) => {
                const cell = itemInCell(measure, severity.code, scope.code);
                return (
                  <td key={scope.code}>
                    {cell && (
                      <NumberEntry
                        bare
                        path={`${path}.items[${cell.index}].points`}
                        label={`${format.text(severity.name)}, ${format.text(scope.name)}`}
                        value={cell.item.points}
                        range={{ minimum: 0, maximum: 1_000_000 }}
                        onChange={(points) =>
                          onChange(
                            { ...measure, items: changed(items, cell.index, { points }) },
                            `${path}.items[${cell.index}].points`,
                          )
                        }
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
