import { SeverityGrid } from '../../../../components/SeverityGrid.tsx';
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
  return (
    <div className="entry-table-box">
      <SeverityGrid
        measure={measure}
        className="entry-table points-grid"
        caption={<caption>{t('frameworks.deduction.gridCaption')}</caption>}
        cell={(severity, scope) => {
          const cell = itemInCell(measure, severity.code, scope.code);
          if (!cell) return null;
          const at = `${path}.items[${cell.index}].points`;
          return (
            <NumberEntry
              bare
              path={at}
              label={`${format.text(severity.name)}, ${format.text(scope.name)}`}
              value={cell.item.points}
              range={{ minimum: 0, maximum: 1_000_000 }}
              onChange={(points) => {
                const items = changed(measure.items, cell.index, { points });
                onChange({ ...measure, items }, at);
              }}
            />
          );
        }}
      />
    </div>
  );
}
