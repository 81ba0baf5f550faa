import { PeerGroup } from '#shared/domain/framework/framework.ts';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';

/** With whom the assessments of a round are compared. */
export function PeersCard() {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  const peers = (
    <ChoiceEntry<PeerGroup>
      bare
      path="peerGroup"
      label={t('frameworks.settings.peersLabel')}
      value={framework.peerGroup}
      options={PeerGroup.options.map((value) => ({
        value,
        label: t(`frameworks.settings.peers.${value}`),
      }))}
      onChange={(peerGroup) => change((now) => ({ ...now, peerGroup }))}
    />
  );
  return (
    <Card title={t('frameworks.settings.peers')}>
      <div className="sentences">
        <Sentence message="frameworks.settings.peersSentence" slots={{ peers }} />
        <p className="note">{t('frameworks.settings.peersNote')}</p>
      </div>
    </Card>
  );
}
