import type {
  Recomputation,
  ResultDifference,
  ResultRecord,
} from '#shared/contract/result-record.ts';
import { roundByCode } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { type Client, withWorkspace } from '../session.ts';

/**
 * `recompute <ws> --round CODE`: computes a round anew and says that it is what was recorded, or every
 * field that is not.
 */
export function recomputeRound(path: string, options: { round: string }): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const round = await roundByCode(client, options.round);
    let data: Recomputation | undefined;
    for await (const event of await client.scoring.recompute({ roundId: round.id })) {
      if (event.kind === 'recomputation') data = event;
    }
    if (!data) throw new Error('The round was not computed to its end.');
    return { data, lines: linesOf(data, options.round, path), findings: !data.same };
  });
}

function linesOf(found: Recomputation, round: string, path: string): string[] {
  const { record, same, differing, differences, more } = found;
  if (record === null) {
    return [
      `No results of round ${round} are recorded, so there is nothing to compare with.`,
      `Record them: plumbline score ${path} --round ${round} --record`,
    ];
  }
  if (same) return [`Same: ${recordLine(record)}`, ...hashLines(record)];
  return [
    ...differences.map(differenceLine),
    ...(more > 0 ? [`… and ${more} more differences`] : []),
    `Different: ${differing} of ${record.assessments} assessments; recorded ${record.at} by ${record.by}`,
  ];
}

function differenceLine({ contractCode, part, path, before, after }: ResultDifference): string {
  const where = `${contractCode ?? 'round'}: ${part} ${path.join(' › ')}`;
  return `${where}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
}

const recordLine = ({ assessments, at, by, methodVersion }: ResultRecord): string =>
  `${assessments} assessments are as recorded ${at} by ${by} (${methodVersion})`;

const hashLines = ({ inputHash, outputHash }: ResultRecord): string[] => [
  `inputs  ${inputHash}`,
  `outputs ${outputHash}`,
];

/** Records the results of a round, and says so. */
export async function recordResults(
  client: Client,
  roundId: string,
): Promise<{ readonly record: ResultRecord; readonly lines: readonly string[] }> {
  for await (const event of await client.scoring.compute({ roundId })) {
    if (event.kind !== 'recorded') continue;
    const { record } = event;
    const line = `Recorded: ${record.assessments} assessments (${record.methodVersion})`;
    return { record, lines: [line, ...hashLines(record)] };
  }
  throw new Error('The results were not recorded to their end.');
}
