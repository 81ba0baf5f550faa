import type { Indicator } from '#shared/domain/framework/node.ts';
import { explain } from '#shared/scoring/explain.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { peerSentence } from '../words/peer-text.ts';
import { useDesk } from './sheet-context.ts';

/** Where a relative indicator stands among its peers this moment; nothing for other indicators. */
export function PeerHint({ indicator }: { indicator: Indicator }) {
  const i18n = useI18n();
  const { facts, live, explanation } = useDesk();
  const { compiled } = facts;
  const k = compiled.indicatorIndex.get(indicator.code) ?? 0;
  if (compiled.isRelative[k] === 0) return null;
  const story = explain(compiled, live.result, explanation.peers)[compiled.nodeOfIndicator[k]];
  if (story.kind !== 'indicator') return null;
  return (
    <p className="small" role="status">
      {story.peers ? peerSentence(story.peers, story.raw, i18n) : i18n.t('panel.peersWait')}
    </p>
  );
}
