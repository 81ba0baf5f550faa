import type { Group } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { changeGroup } from '../model/change-node.ts';
import { filePath, type NodePath } from '../model/node-path.ts';
import { AggregationEditor } from './AggregationEditor.tsx';
import { BonusEntry, NodeDescription } from './NodeDescription.tsx';
import { NodeGradingEditor } from './NodeGradingEditor.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SourceEditor } from './SourceEditor.tsx';

interface Props {
  readonly group: Group;
  readonly path: NodePath;
}

/** What a group has besides its names: how it is scored, by whom, and how its score is graded. */
export function GroupParts({ group, path }: Props) {
  const { t } = useI18n();
  const { change } = useEditor();
  const at = filePath(path);
  const set = (parts: Parameters<typeof changeGroup>[2], about?: string): void =>
    change((now) => changeGroup(now, path, parts), about);
  return (
    <>
      <PanelSection title={t('frameworks.section.group')}>
        <AggregationEditor
          aggregation={group.aggregation}
          group={group}
          path={`${at}.aggregation`}
          onChange={(aggregation, about) => set({ aggregation }, about)}
        />
        <BonusEntry node={group} path={path} />
      </PanelSection>
      <PanelSection title={t('frameworks.section.source')}>
        <SourceEditor node={group} path={path} />
      </PanelSection>
      <PanelSection title={t('frameworks.section.nodeGrading')}>
        <NodeGradingEditor
          grading={group.grading}
          path={`${at}.grading`}
          onChange={(grading, about) => set({ grading }, about)}
        />
      </PanelSection>
      <PanelSection title={t('frameworks.field.description')}>
        <NodeDescription node={group} path={path} />
      </PanelSection>
    </>
  );
}
