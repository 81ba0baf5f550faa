import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { changeNode } from '../model/change-node.ts';
import { above, filePath, type NodePath, parentAt } from '../model/node-path.ts';

interface Props {
  readonly node: FrameworkNode;
  readonly path: NodePath;
}

/** What an entry is about, at more length. */
export function NodeDescription({ node, path }: Props) {
  const { t } = useI18n();
  const { change } = useEditor();
  const at = `${filePath(path)}.description`;
  return (
    <OptionalBilingualEntry
      rows={2}
      path={at}
      label={t('frameworks.field.description')}
      value={node.description}
      onChange={(description) =>
        change((now) => changeNode(now, path, (old) => ({ ...old, description })), at)
      }
    />
  );
}

/** Whether an entry is a bonus; only where its group adds up points, or to take it back. */
export function BonusEntry({ node, path }: Props) {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  const inPoints = parentAt(framework, above(path))?.aggregation.method === 'points';
  if (!inPoints && !node.bonus) return null;
  return (
    <CheckEntry
      path={`${filePath(path)}.bonus`}
      label={t('frameworks.field.bonus')}
      value={node.bonus}
      onChange={(bonus) => change((now) => changeNode(now, path, (old) => ({ ...old, bonus })))}
    />
  );
}
