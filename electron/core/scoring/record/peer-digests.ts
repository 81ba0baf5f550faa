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
 * What each assessment of a round is compared by: the values of its group, its own among them, so that the
 * digest is the same for all who take part. Null where the framework compares nothing.
 */
export function peerDigests(
  evidence: Evidence,
  batch: Compared,
): ((assessment: number) => RecordedPeers) | null {
  const compared = comparedFigures(evidence, batch);
  if (compared.length === 0) return null;
  const { count, peerGroups } = evidence.input;
  const groupOf = (assessment: number) => peerGroups?.[assessment] ?? 0;
  const digests = compared.map(({ figureOf }) => {
    const values: string[][] = evidence.peerValues.map(() => []);
    for (let assessment = 0; assessment < count; assessment++) {
      const figure = figureOf(assessment);
      if (figure !== null) values[groupOf(assessment)].push(canonicalJson(figure));
    }
    return values.map(digestOf);
  });
  return (assessment) => {
    const group = groupOf(assessment);
    const taken = compared.flatMap(({ code, figureOf }, k) =>
      figureOf(assessment) === null ? [] : [[code, digests[k][group]] as const],
    );
    return { group: evidence.peerValues[group], values: Object.fromEntries(taken) };
  };
}

interface ComparedFigure {
  readonly code: string;
  /** What goes into the comparison; null for an assessment that takes no part. */
  figureOf(assessment: number): unknown;
}

function comparedFigures(evidence: Evidence, batch: Compared): ComparedFigure[] {
  const { compiled, surveys } = evidence;
  return [
    ...compiled.relatives.map(({ code, indicator }) => ({
      code,
      figureOf: (assessment: number) => rawOf(evidence, batch, assessment, indicator),
    })),
    ...surveys.surveys.flatMap(({ code, measure }, survey) =>
      measure.shrinkage
        ? [{ code, figureOf: (assessment: number) => surveyOf(evidence, assessment, survey) }]
        : [],
    ),
  ];
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
