import type { ScoreBatch } from '#shared/scoring/score-batch.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { canonicalJson, sha256 } from '../../audit/canonical.ts';
import type { Evidence } from '../evidence.ts';

/** What one indicator is compared with: how many values, and the SHA-256 of all of them in rising order. */
interface PeerDigest {
  readonly count: number;
  readonly sha256: string;
}

/** What an assessment is compared with, by indicator. */
export interface RecordedPeers {
  /** What the group has in common; null where the whole round are peers. */
  readonly group: string | null;
  readonly values: Readonly<Record<string, PeerDigest>>;
}

/** States and raw values with what is derived. */
type Compared = Pick<ScoreBatch, 'states' | 'raws'>;

const valueCodes = new Set([stateCode('value'), stateCode('carried-forward')]);

/**
 * What each peer group of a round compares by: its own values among them, so that the digest is the same for
 * all its members. By group; null where nothing compares.
 */
export function peerDigests(evidence: Evidence, batch: Compared): RecordedPeers[] | null {
  const compared = [
    ...evidence.compiled.relatives.map(({ code, indicator }) => ({
      code,
      comparedBy: (assessment: number) => rawOf(evidence, batch, assessment, indicator),
    })),
    ...evidence.surveys.surveys.flatMap(({ code, measure }, survey) =>
      measure.shrinkage
        ? [{ code, comparedBy: (assessment: number) => surveyOf(evidence, assessment, survey) }]
        : [],
    ),
  ];
  if (compared.length === 0) return null;
  const groups = evidence.peerValues.map((group) => ({
    group,
    values: new Map(compared.map(({ code }) => [code, [] as string[]])),
  }));
  const { count, peerGroups } = evidence.input;
  for (let assessment = 0; assessment < count; assessment++) {
    const group = groups[peerGroups?.[assessment] ?? 0];
    for (const { code, comparedBy } of compared) {
      const value = comparedBy(assessment);
      if (value !== null) group.values.get(code)?.push(canonicalJson(value));
    }
  }
  return groups.map(({ group, values }) => ({
    group,
    values: Object.fromEntries(Array.from(values, ([code, list]) => [code, digestOf(list)])),
  }));
}

const digestOf = (values: readonly string[]): PeerDigest => ({
  count: values.length,
  sha256: sha256(values.toSorted().join('\n')),
});

function rawOf(
  { compiled }: Evidence,
  { states, raws }: Compared,
  assessment: number,
  indicator: number,
): number | null {
  const at = assessment * compiled.indicatorCount + indicator;
  return valueCodes.has(states[at]) && !Number.isNaN(raws[at]) ? raws[at] : null;
}

function surveyOf({ surveys }: Evidence, assessment: number, survey: number) {
  const { n, mean, sd, statistic } = surveys.get(assessment, survey);
  return statistic === null ? null : [n, mean, sd];
}
