import type { ExplainedPeers } from '#shared/scoring/explain.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText } from './figures.ts';

/** How a percentile or z-score comes about, with the figures of the peer group. */
export function peerSentence(
  peers: ExplainedPeers,
  raw: number | null,
  { t, format }: I18n,
): string {
  const { kind, lower, n, rank, mean, sd, relative, minimumPeers } = peers;
  if (relative === null) return t('explain.peersFew', { n, minimum: minimumPeers });
  const exact = (value: number): string => exactText(format, value);
  if (kind === 'percentile') {
    return t('explain.percentile', { rank: exact(rank), n, percentile: exact(relative) });
  }
  if (sd === 0) return t('explain.zSame', { n });
  const figures = { raw: exact(raw ?? Number.NaN), mean: exact(mean), sd: exact(sd), n };
  return t(lower ? 'explain.zLower' : 'explain.z', { ...figures, z: exact(relative) });
}
