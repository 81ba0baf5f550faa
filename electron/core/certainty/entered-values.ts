import { ObservedValue } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { readingsFrom } from '#shared/scoring/sources.ts';
import { canonicalJson } from '../audit/canonical.ts';
import type { Connection } from '../database/driver.ts';

interface AnswersRow {
  readonly indicator: string;
  readonly answers: string;
  readonly source: VisitSource;
}

const answersSql = `
  SELECT observation.indicator, observation.answers, visit.source
  FROM observation JOIN visit ON visit.id = observation.visit_id
  WHERE observation.assessment_id = ? AND observation.answers IS NOT NULL`;

const settledSql = `
  SELECT indicator, answers, 'supervisor' AS source FROM consensus
  WHERE assessment_id = ? AND answers IS NOT NULL`;

/** The one answer that all rows give; null where they differ or there is none. */
function agreed(rows: readonly AnswersRow[]): ObservedValue | null {
  const answers = new Set(rows.map((row) => canonicalJson(JSON.parse(row.answers))));
  const [only] = answers;
  return answers.size === 1 ? ObservedValue.parse(JSON.parse(only)) : null;
}

/**
 * What was entered for each indicator of an assessment, where that is more than a number and all who count
 * say the same; under `consensus` what moderation settled goes before.
 */
export function enteredValues(
  connection: Connection,
  compiled: CompiledFramework,
  rule: ConsolidationRule,
  assessmentId: string,
): (ObservedValue | null)[] {
  const rowsOf = (sql: string) =>
    Map.groupBy(
      connection.prepare<[string], AnswersRow>(sql).all(assessmentId),
      (row) => row.indicator,
    );
  const observed = rowsOf(answersSql);
  const settled = rule === 'consensus' ? rowsOf(settledSql) : new Map<string, AnswersRow[]>();
  return compiled.indicators.map(({ code }, indicator) => {
    const moderated = settled.get(code);
    if (moderated !== undefined) return agreed(moderated);
    return agreed(readingsFrom(compiled.sources[indicator], observed.get(code) ?? []));
  });
}
