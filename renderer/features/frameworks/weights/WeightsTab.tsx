import { useEffect, useMemo, useState } from 'react';
import { Card } from '../../../components/Card.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { type NodePath, nearestPath, nodeAt, readFilePath } from '../model/node-path.ts';
import { isWeighting } from '../model/problem-place.ts';
import { rowKey, treeRows } from '../model/tree-rows.ts';
import { weighedChildren, weightingOf } from '../model/weighed-groups.ts';
import { GroupWeights } from './GroupWeights.tsx';

/** How the weights of every group came about: derived by a method that is kept and shown, or set. */
export function WeightsTab() {
  const { t, format } = useI18n();
  const { framework, wanted } = useEditor();
  const [chosen, setChosen] = useState<NodePath>([]);
  useEffect(() => {
    if (wanted !== null && isWeighting(wanted.path)) setChosen(readFilePath(wanted.path).path);
  }, [wanted]);
  const path = useMemo(() => {
    if (chosen.length === 0) return chosen;
    const nearest = nearestPath(framework, chosen);
    return nodeAt(framework, nearest)?.kind === 'group' ? nearest : [];
  }, [framework, chosen]);
  const groups = treeRows(framework, new Set()).filter(({ node }) => node.kind === 'group');
  const rows = [
    { key: '', path: [] as NodePath, depth: 0, name: t('frameworks.weights.total') },
    ...groups.map(({ node, key }) => ({
      key,
      path: key.split('.').map(Number),
      depth: key.split('.').length,
      name: `${node.code} ${format.text(node.name)}`,
    })),
  ];
  return (
    <div className="weights-body">
      <Card title={t('frameworks.weights.groups')} className="weights-groups">
        <ul>
          {rows.map((row) => (
            <li key={row.key}>
              <button
                type="button"
                className={row.key === rowKey(path) ? 'group-pick on' : 'group-pick'}
                aria-current={row.key === rowKey(path) ? 'true' : undefined}
                style={{ paddingInlineStart: 8 + row.depth * 12 }}
                onClick={() => setChosen(row.path)}
              >
                <span className="clip">{row.name}</span>
                <MethodTag path={row.path} />
              </button>
            </li>
          ))}
        </ul>
      </Card>
      <GroupWeights key={rowKey(path)} path={path} />
    </div>
  );
}

/** The method of a group, where its weights were derived. */
function MethodTag({ path }: { path: NodePath }) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const weighting = weightingOf(framework, path);
  const count = weighedChildren(framework, path).length;
  if (weighting === undefined || weighting.method === 'direct') {
    return <span className="small ink-2">{t('frameworks.weights.count', { count })}</span>;
  }
  return <Tag>{t(`frameworks.weights.short.${weighting.method}`)}</Tag>;
}
