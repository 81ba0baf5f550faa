import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { nodeAt } from '../model/node-path.ts';
import { GroupParts } from './GroupParts.tsx';
import { IndicatorParts } from './IndicatorParts.tsx';
import { NodeNames } from './NodeNames.tsx';

/** Everything about the selected entry of the tree. */
export function NodePanel() {
  const { t, format } = useI18n();
  const { framework, selected } = useEditor();
  const node = nodeAt(framework, selected);
  if (node === null) return <p className="note">{t('frameworks.selectHint')}</p>;
  return (
    <div className="node-panel">
      <h2>{`${node.code} ${format.text(node.name)}`}</h2>
      <NodeNames node={node} path={selected} />
      {node.kind === 'indicator' ? (
        <IndicatorParts indicator={node} path={selected} />
      ) : (
        <GroupParts group={node} path={selected} />
      )}
    </div>
  );
}
