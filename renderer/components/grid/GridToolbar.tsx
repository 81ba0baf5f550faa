import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../Button.tsx';
import type { Column } from './column.ts';
import { toCsv } from './csv.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Row[];
  readonly total: number;
  readonly csvName: string | undefined;
  readonly filtered: boolean;
  onClear(): void;
  readonly children: ReactNode;
}

/** How many rows are shown of how many, and what can be done with them. */
export function GridToolbar<Row>(props: Props<Row>) {
  const { t } = useI18n();
  const { shown, total, csvName } = props;
  const save = (): void => {
    const text = toCsv(props.columns, shown);
    saveFile(new File([text], `${csvName}.csv`, { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className="grid-toolbar">
      {props.children}
      <span className="grow" />
      <span className="lead" role="status">
        {shown.length === total
          ? t('grid.count', { total })
          : t('grid.shown', { shown: shown.length, total })}
      </span>
      {props.filtered && (
        <Button kind="quiet" onClick={props.onClear}>
          {t('grid.clearFilters')}
        </Button>
      )}
      {csvName !== undefined && <Button onClick={save}>{t('grid.export')}</Button>}
    </div>
  );
}
