import type { RoundAgreement } from '#shared/contract/agreement.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import type { Connection } from '../database/driver.ts';
import { agreementOf, levelOf, type ScoredUnit } from './agreement-figures.ts';
import { type RatedUnit, ratedUnits } from './agreement-units.ts';
import { readRoundFacts } from './record/round-facts.ts';

/** How far the assessors of a round agree, by what the connection sees. @throws NotFound */
export function agreementOfRound(connection: Connection, roundId: string): RoundAgreement {
  const { framework } = readRoundFacts(connection, roundId);
  const compiled = compileFramework(framework);
  const rated = ratedUnits(connection, compiled, roundId);
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
