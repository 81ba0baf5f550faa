import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { MeasureEditor } from '../measures/MeasureEditor.tsx';
import { changeIndicator } from '../model/change-node.ts';
import { filePath, type NodePath } from '../model/node-path.ts';
import { CriticalEditor } from './CriticalEditor.tsx';
import { BonusEntry, NodeDescription } from './NodeDescription.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import { StatesEditor } from './StatesEditor.tsx';
import { ToleranceEditor } from './ToleranceEditor.tsx';

interface Props {
  readonly indicator: Indicator;
  readonly path: NodePath;
}

/** What an indicator has besides its names: measure, states, rules, mandate and evidence. */
export function IndicatorParts({ indicator, path }: Props) {
  const { t } = useI18n();
  const { change } = useEditor();
  const at = filePath(path);
  const set = (parts: Partial<Omit<Indicator, 'kind'>>, about?: string): void =>
    change((now) => changeIndicator(now, path, parts), about);
  return (
    <>
      <PanelSection title={t('frameworks.section.measure')}>
        <MeasureEditor
          indicator={indicator}
          path={`${at}.measure`}
          onChange={(measure, about) => set({ measure }, about)}
        />
      </PanelSection>
      <PanelSection title={t('frameworks.section.rules')}>
        <BonusEntry node={indicator} path={path} />
        <CriticalEditor
          critical={indicator.critical}
          path={`${at}.critical`}
          onChange={(critical, about) => set({ critical }, about)}
        />
        <ToleranceEditor
          tolerance={indicator.tolerance}
          path={`${at}.tolerance`}
          onChange={(tolerance, about) => set({ tolerance }, about)}
        />
      </PanelSection>
      <PanelSection title={t('frameworks.section.source')}>
        <SourceEditor node={indicator} path={path} />
      </PanelSection>
      <PanelSection title={t('frameworks.section.states')}>
        <StatesEditor
          states={indicator.states}
          path={`${at}.states`}
          onChange={(states) => set({ states })}
        />
      </PanelSection>
      <PanelSection title={t('frameworks.section.basis')}>
        <NodeDescription node={indicator} path={path} />
        <OptionalBilingualEntry
          path={`${at}.mandate`}
          label={t('frameworks.field.mandate')}
          value={indicator.mandate}
          onChange={(mandate) => set({ mandate }, `${at}.mandate`)}
        />
        <OptionalBilingualEntry
          path={`${at}.evidence`}
          label={t('frameworks.field.evidence')}
          value={indicator.evidence}
          onChange={(evidence) => set({ evidence }, `${at}.evidence`)}
        />
      </PanelSection>
    </>
  );
}
