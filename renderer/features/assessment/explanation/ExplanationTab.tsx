import { useMemo } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { Card } from '../../../components/Card.tsx';
import { DataGrid } from '../../../components/grid/DataGrid.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';
import { NodeExplanation } from './NodeExplanation.tsx';
import { treeRows } from './tree-rows.ts';
import { useNodeColumns } from './use-node-columns.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly code: string;
  /** What the table is called when it is saved as CSV. */
  readonly csvName: string;
  onGo(code: string): void;
}

/** Every number of an assessment, and what the chosen one rests on. */
export function ExplanationTab({ facts, code, csvName, onGo }: Props) {
  const { t, format } = useI18n();
  const { compiled } = facts;
  const columns = useNodeColumns();
  const rows = useMemo(() => treeRows(facts), [facts]);
  const known = compiled.nodeIndex.has(code) ? code : totalCode;
  const chosen = rows.find((row) => row.code === known);
  const title = chosen?.name ? `${known} ${format.text(chosen.name)}` : t('explain.total');
  return (
    <div className="body fill explanation-body">
      {!facts.withheld && (
        <Card flush>
          <DataGrid
            label={t('explain.tree')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.code}
            selectedKey={known}
            csvName={csvName}
            onOpen={(row) => onGo(row.code)}
          />
        </Card>
      )}
      <Card title={title} className="explanation-side">
        <NodeExplanation facts={facts} code={known} onGo={onGo} />
      </Card>
    </div>
  );
}
