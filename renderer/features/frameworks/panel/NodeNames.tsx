import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { changeNode } from '../model/change-node.ts';
import { above, filePath, type NodePath, parentAt } from '../model/node-path.ts';
import { renameNode } from '../model/references.ts';

interface Props {
  readonly node: FrameworkNode;
  readonly path: NodePath;
}

/** What every entry of the tree has: code, weight, names. */
export function NodeNames({ node, path }: Props) {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  const at = filePath(path);
  const inPoints = parentAt(framework, above(path))?.aggregation.method === 'points';
  const set = (parts: Partial<Pick<FrameworkNode, 'name' | 'weight'>>, about?: string): void =>
    change((now) => changeNode(now, path, (old) => ({ ...old, ...parts })), about);
  return (
    <>
      <div className="entry-pair">
        <CodeEntry
          path={`${at}.code`}
          label={t('frameworks.field.code')}
          value={node.code}
          onChange={(code) => change((now) => renameNode(now, path, code))}
        />
        <NumberEntry
          path={`${at}.weight`}
          label={t(inPoints ? 'frameworks.field.points' : 'frameworks.field.weight')}
          value={node.weight}
          range={{ minimum: 0, maximum: 1_000_000 }}
          onChange={(weight) => set({ weight }, `${at}.weight`)}
        />
      </div>
      <BilingualEntry
        path={`${at}.name`}
        label={t('frameworks.field.name')}
        value={node.name}
        onChange={(name) => set({ name }, `${at}.name`)}
      />
    </>
  );
}
