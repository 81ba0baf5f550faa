import type { RoundAgreement } from '#shared/contract/agreement.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { getRound } from '../rounds/rounds.ts';
import { agreementOf, levelOf, type ScoredUnit } from './agreement-figures.ts';
import { type RatedUnit, ratedUnits } from './agreement-units.ts';

/** How far the assessors of a round agree, by indicator and over all. */
export async function roundAgreement(
  context: QueryContext,
  input: { roundId: string },
): Promise<RoundAgreement> {
  const round = await getRound(context, { id: input.roundId });
  const { content } = await readVersion(context.db, round.frameworkVersionId);
  const compiled = compileFramework(content);
  const { connection, kysely } = context.workspace.database;
  const rated = await kysely
    .connection()
    .execute(async () => ratedUnits(connection, compiled, round.id));
  const units = rated.map((of, indicator) => of.map((unit) => scored(compiled, indicator, unit)));
  const comparable = units.flat().filter(({ scores }) => scores !== null);
  return {
    overall: agreementOf(comparable, ({ scores }) => scores ?? [], 'interval'),
    indicators: compiled.indicators.flatMap(({ code, measure: { kind } }, indicator) => {
      if (kind === 'survey' || kind === 'derived') return [];
      const level = levelOf(kind);
      return [
        { indicator: code, level, ...agreementOf(units[indicator], ({ raws }) => raws, level) },
      ];
    }),
  };
}

function scored(compiled: CompiledFramework, indicator: number, unit: RatedUnit): ScoredUnit {
  const relative = compiled.isRelative[indicator] === 1;
  const curve = compiled.curves[indicator];
  return {
    ...unit,
    scores: relative ? null : unit.raws.map((raw) => scoreOn(curve, raw)),
    tolerance: compiled.indicators[indicator].tolerance ?? null,
  };
}
