import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { Source } from '#shared/domain/source.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { changeNode } from '../model/change-node.ts';
import { inheritedSource } from '../model/inherited-source.ts';
import { filePath, type NodePath } from '../model/node-path.ts';

interface Props {
  readonly node: FrameworkNode;
  readonly path: NodePath;
}

/** Who scores an entry and what is below it; what it has from above where it says nothing itself. */
export function SourceEditor({ node, path }: Props) {
  const { t, format } = useI18n();
  const { framework, change } = useEditor();
  const inherited = inheritedSource(framework, path);
  const above =
    inherited === null
      ? t('frameworks.source.anybody')
      : t('frameworks.source.inherited', { source: t(`source.${inherited.source}`) });
  const said = node.source ?? inherited?.source;
  return (
    <>
      <ChoiceEntry
        path={`${filePath(path)}.source`}
        label={t('frameworks.source.label')}
        value={node.source ?? ''}
        options={[
          { value: '', label: above },
          ...Source.options.map((value) => ({ value, label: t(`source.${value}`) })),
        ]}
        onChange={(value) =>
          change((now) =>
            changeNode(now, path, (old) => ({ ...old, source: Source.safeParse(value).data })),
          )
        }
      />
      {node.source === undefined && inherited !== null && (
        <p className="note">
          {t('frameworks.source.fromNode', {
            name: `${inherited.node.code} ${format.text(inherited.node.name)}`,
          })}
        </p>
      )}
      {said !== undefined && (
        <p className="note">
          {t(said === 'clients' ? 'frameworks.source.clients' : 'frameworks.source.note')}
        </p>
      )}
    </>
  );
}
