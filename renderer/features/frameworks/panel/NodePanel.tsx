import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { changeGroup } from '../model/change-node.ts';
import { filePath, nodeAt } from '../model/node-path.ts';
import { AggregationEditor } from './AggregationEditor.tsx';
import { IndicatorParts } from './IndicatorParts.tsx';
import { BonusEntry, NodeDescription } from './NodeDescription.tsx';
import { NodeNames } from './NodeNames.tsx';
import { PanelSection } from './PanelSection.tsx';

/** Everything about the selected entry of the tree. */
export function NodePanel() {
  const { t, format } = useI18n();
  const { framework, selected, change } = useEditor();
  const node = nodeAt(framework, selected);
  if (node === null) return <p className="note">{t('frameworks.selectHint')}</p>;
  return (
    <div className="node-panel">
      <h2>{`${node.code} ${format.text(node.name)}`}</h2>
      <NodeNames node={node} path={selected} />
      {node.kind === 'indicator' ? (
        <IndicatorParts indicator={node} path={selected} />
      ) : (
        <>
          <PanelSection title={t('frameworks.section.group')}>
            <AggregationEditor
              aggregation={node.aggregation}
              path={`${filePath(selected)}.aggregation`}
              onChange={(aggregation) =>
                change((now) => changeGroup(now, selected, { aggregation }))
              }
            />
            <BonusEntry node={node} path={selected} />
          </PanelSection>
          <PanelSection title={t('frameworks.field.description')}>
            <NodeDescription node={node} path={selected} />
          </PanelSection>
        </>
      )}
    </div>
  );
}
