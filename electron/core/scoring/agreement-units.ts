import type { VisitSource } from '#shared/domain/source.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { Connection } from '../database/driver.ts';

/** What several assessors of one source said of one indicator in one assessment. */
export interface RatedUnit {
  /** Raw values, each assessor's newest, in the order of `assessors`. */
  readonly raws: readonly number[];
  /** Ids, rising. */
  readonly assessors: readonly string[];
}

/** By indicator: everything that at least two assessors rated. */
export type RatedUnits = readonly (readonly RatedUnit[])[];

interface Line {
  readonly assessment_id: string;
  readonly indicator: string;
  readonly source: VisitSource;
  readonly assessor_id: string;
  readonly raw: number;
}

/**
 * Reads what the assessors of a round rated, unit by unit. Values carried forward are nobody's rating, and
 * visits of a source that does not score the indicator do not count.
 */
export function ratedUnits(
  connection: Connection,
  compiled: CompiledFramework,
  roundId: string,
): RatedUnits {
  const byIndicator: RatedUnit[][] = compiled.indicators.map(() => []);
  let unit = { key: '', indicator: -1, said: new Map<string, number>() };
  const close = ({ indicator, said }: typeof unit) => {
    if (said.size < 2) return;
    const sorted = [...said].sort(([a], [b]) => (a < b ? -1 : 1));
    byIndicator[indicator].push({
      assessors: sorted.map(([assessor]) => assessor),
      raws: sorted.map(([, raw]) => raw),
    });
  };
  for (const line of connection.prepare<[string], Line>(ratingsSql).iterate(roundId)) {
    const indicator = compiled.indicatorIndex.get(line.indicator);
    if (indicator === undefined) continue;
    const source = compiled.sources[indicator];
    if (source !== null && source !== line.source) continue;
    const key = `${line.assessment_id} ${line.indicator} ${line.source}`;
    if (unit.key !== key) {
      close(unit);
      unit = { key, indicator, said: new Map() };
    }
    // Rows come by rising day: the newest stays.
    unit.said.set(line.assessor_id, line.raw);
  }
  close(unit);
  return byIndicator;
}

const ratingsSql = `
  SELECT observation.assessment_id, observation.indicator, visit.source, observation.assessor_id,
    observation.raw
  FROM assessment
  JOIN observation ON observation.assessment_id = assessment.id
  JOIN visit ON visit.id = observation.visit_id
  WHERE assessment.round_id = ? AND observation.state = 'value'
  ORDER BY observation.assessment_id, observation.indicator, visit.source, visit.date, visit.kind`;
