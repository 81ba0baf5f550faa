import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry, OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { setMaximum } from '../model/grade-edits.ts';
import { AggregationEditor } from '../panel/AggregationEditor.tsx';
import { GradingCard } from './GradingCard.tsx';
import { PeersCard } from './PeersCard.tsx';

/** The framework itself: names, full mark, how dimensions become the total. */
export function SettingsTab({ version }: { version: FrameworkVersion }) {
  return (
    <div className="editor-columns">
      <NamesCard />
      <div className="stack">
        <ScaleCard />
        <GradingCard />
        <PeersCard />
        <VersionCard version={version} />
      </div>
    </div>
  );
}

function NamesCard() {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  return (
    <Card title={t('frameworks.settings.framework')}>
      <div className="entries">
        <dl className="facts">
          <dt>{t('frameworks.field.code')}</dt>
          <dd>{framework.code}</dd>
        </dl>
        <p className="note">{t('frameworks.settings.codeFixed')}</p>
        <BilingualEntry
          path="name"
          label={t('frameworks.field.name')}
          value={framework.name}
          onChange={(name) => change((now) => ({ ...now, name }), 'name')}
        />
        <OptionalBilingualEntry
          rows={4}
          path="description"
          label={t('frameworks.field.description')}
          value={framework.description}
          onChange={(description) => change((now) => ({ ...now, description }), 'description')}
        />
        <OptionalBilingualEntry
          rows={3}
          path="notice"
          label={t('frameworks.settings.notice')}
          value={framework.notice}
          onChange={(notice) => change((now) => ({ ...now, notice }), 'notice')}
        />
        <p className="note">{t('frameworks.settings.noticeNote')}</p>
      </div>
    </Card>
  );
}

function ScaleCard() {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  const maximum = (
    <NumberEntry
      bare
      late
      path="maximum"
      label={t('frameworks.settings.maximumLabel')}
      value={framework.maximum}
      range={{ minimum: 0.001, maximum: 100_000 }}
      onChange={(value) => change((now) => setMaximum(now, value))}
    />
  );
  return (
    <Card title={t('frameworks.settings.scale')}>
      <div className="sentences">
        <Sentence message="frameworks.settings.maximum" slots={{ maximum }} />
        <AggregationEditor
          aggregation={framework.aggregation}
          path="aggregation"
          onChange={(aggregation, about) => change((now) => ({ ...now, aggregation }), about)}
        />
      </div>
    </Card>
  );
}

function VersionCard({ version }: { version: FrameworkVersion }) {
  const { t, format } = useI18n();
  return (
    <Card title={t('frameworks.settings.version')}>
      <dl className="facts">
        <dt>{t('frameworks.column.version')}</dt>
        <dd>{version.version}</dd>
        <dt>{t('frameworks.column.state')}</dt>
        <dd>{t(`frameworkState.${version.state}`)}</dd>
        <dt>{t('frameworks.settings.revision')}</dt>
        <dd>{format.number(version.revision)}</dd>
        <dt>{t('frameworks.settings.updated')}</dt>
        <dd>{format.dateTime(version.updatedAt)}</dd>
        <dt>{t('frameworks.settings.format')}</dt>
        <dd>{version.content.format}</dd>
      </dl>
    </Card>
  );
}
