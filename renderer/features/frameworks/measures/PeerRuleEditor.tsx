import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import type { PeerRule } from '../model/peer-trial.ts';
import { BandTable } from './BandTable.tsx';
import type { RuleEditorProps } from './rule-editor.ts';

interface PeerProps {
  readonly rule: PeerRule;
  readonly path: string;
  onChange(parts: Partial<Pick<PeerRule, 'better' | 'minimumPeers'>>, about?: string): void;
}

/** Which way is good, with whom it is compared, and how few peers are too few. */
function PeerParts({ rule, path, onChange }: PeerProps) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const better = (
    <ChoiceEntry
      bare
      path={`${path}.better`}
      label={t('frameworks.peer.betterLabel')}
      value={rule.better}
      options={(['higher', 'lower'] as const).map((value) => ({
        value,
        label: t(`frameworks.peer.better.${value}`),
      }))}
      onChange={(value) => onChange({ better: value })}
    />
  );
  const peers = (
    <NumberEntry
      bare
      path={`${path}.minimumPeers`}
      label={t('frameworks.peer.leastLabel')}
      value={rule.minimumPeers}
      range={{ minimum: 2, maximum: 10_000, whole: true }}
      onChange={(minimumPeers) => onChange({ minimumPeers }, `${path}.minimumPeers`)}
    />
  );
  return (
    <>
      <Sentence fill message="frameworks.peer.better" slots={{ better }} />
      <Sentence message="frameworks.peer.least" slots={{ peers }} />
      <p className="note">{t(`frameworks.peer.group.${framework.peerGroup}`)}</p>
    </>
  );
}

/** The share of peers that are left behind, scored as it is or by steps. */
export function PercentileEditor({ rule, path, onChange }: RuleEditorProps<'percentile'>) {
  const { t } = useI18n();
  const fresh = {
    below: 0,
    bands: [
      { from: 25, score: 50 },
      { from: 75, score: 100 },
    ],
  };
  return (
    <div className="sentences">
      <PeerParts
        rule={rule}
        path={path}
        onChange={(parts, about) => onChange({ ...rule, ...parts }, about)}
      />
      <p className="note">{t('frameworks.peer.percentile')}</p>
      <CheckEntry
        path={`${path}.steps.on`}
        label={t('frameworks.peer.steps')}
        value={rule.steps !== undefined}
        onChange={(on) => onChange({ ...rule, steps: on ? fresh : undefined })}
      />
      {rule.steps !== undefined && (
        <BandTable
          steps={rule.steps}
          path={`${path}.steps`}
          onChange={(steps, about) => onChange({ ...rule, steps }, about)}
        />
      )}
    </div>
  );
}

/** How many standard deviations from the mean of the peers score 0 and 100. */
export function ZScoreEditor({ rule, path, onChange }: RuleEditorProps<'z-score'>) {
  const { t } = useI18n();
  const post = (side: 'worst' | 'best') => (
    <NumberEntry
      bare
      path={`${path}.${side}`}
      label={t(`frameworks.peer.z.${side}`)}
      value={rule[side]}
      onChange={(value) => onChange({ ...rule, [side]: value }, `${path}.${side}`)}
    />
  );
  return (
    <div className="sentences">
      <PeerParts
        rule={rule}
        path={path}
        onChange={(parts, about) => onChange({ ...rule, ...parts }, about)}
      />
      <Sentence message="frameworks.peer.z" slots={{ worst: post('worst'), best: post('best') }} />
    </div>
  );
}
