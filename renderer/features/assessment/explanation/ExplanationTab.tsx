import { useMemo, useState } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { Card } from '../../../components/Card.tsx';
import { DataGrid } from '../../../components/grid/DataGrid.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { LiftStory } from '../lift/LiftStory.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';
import { NodeExplanation } from './NodeExplanation.tsx';
import { treeRows } from './tree-rows.ts';
import { useNodeColumns } from './use-node-columns.tsx';
import { WaterfallPicture } from './WaterfallPicture.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly code: string;
  /** What the table is called when it is saved as CSV. */
  readonly csvName: string;
  onGo(code: string): void;
}

/** How the left side shows the numbers. */
type Face = 'waterfall' | 'table';

/** Where the points come from or every number of an assessment, and what the chosen one rests on. */
export function ExplanationTab({ facts, code, csvName, onGo }: Props) {
  const { t, format } = useI18n();
  const { compiled } = facts;
  const [face, setFace] = useState<Face>('waterfall');
  const rows = useMemo(() => treeRows(facts), [facts]);
  const known = compiled.nodeIndex.has(code) ? code : totalCode;
  const chosen = rows.find((row) => row.code === known);
  const title = chosen?.name ? `${known} ${format.text(chosen.name)}` : t('explain.total');
  const faces: readonly { readonly value: Face; readonly label: string }[] = [
    { value: 'waterfall', label: t('waterfall.face') },
    { value: 'table', label: t('waterfall.faceTable') },
  ];
  return (
    <div className="body fill explanation-body">
      {!facts.withheld && (
        <Card flush className="explanation-main">
          <div className="sheet-bar">
            <Segmented
              label={t('waterfall.faces')}
              value={face}
              options={faces}
              onChange={(next) => setFace(next)}
            />
          </div>
          {face === 'waterfall' ? (
            <WaterfallPicture facts={facts} code={known} onGo={onGo}>
              {known === totalCode && <LiftStory facts={facts} onGo={onGo} />}
            </WaterfallPicture>
          ) : (
            <NodeTable facts={facts} rows={rows} code={known} csvName={csvName} onGo={onGo} />
          )}
        </Card>
      )}
      <Card title={title} className="explanation-side">
        <NodeExplanation facts={facts} code={known} lift={face === 'table'} onGo={onGo} />
      </Card>
    </div>
  );
}

interface TableProps extends Props {
  readonly rows: ReturnType<typeof treeRows>;
}

function NodeTable({ facts, rows, code, csvName, onGo }: TableProps) {
  const { t } = useI18n();
  const columns = useNodeColumns(facts.framework);
  return (
    <DataGrid
      label={t('explain.tree')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.code}
      selectedKey={code}
      csvName={csvName}
      onOpen={(row) => onGo(row.code)}
    />
  );
}
