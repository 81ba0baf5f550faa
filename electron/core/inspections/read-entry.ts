import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { ObservationEntry } from '#shared/domain/observation.ts';
import { type ReadObservation, readObservation } from '#shared/scoring/read-observation.ts';
import { InvalidInput, NotFound } from '../call/errors.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';

/** The indicator of a code in a framework version. @throws NotFound */
export async function indicatorOf(
  { db }: Pick<QueryContext, 'db'>,
  versionId: string,
  code: string,
): Promise<Indicator> {
  const { content } = await readVersion(db, versionId);
  const indicator = indicatorsOf(content).find((one) => one.code === code);
  if (!indicator) throw new NotFound('indicator', code);
  return indicator;
}

/** An entry read against its indicator. @throws InvalidInput where it does not fit */
export function readEntry(
  indicator: Indicator,
  entry: ObservationEntry,
): Extract<ReadObservation, { kind: 'read' }> {
  const read = readObservation(indicator, entry);
  if (read.kind === 'read') return read;
  throw new InvalidInput(
    read.problems.map(({ code, params }) => ({
      code,
      params: { ...params },
      path: indicator.code,
    })),
  );
}
