import { assertNever } from '#shared/assert-never.ts';
import type { Coefficient, MeasurementLevel, RoundAgreement } from '#shared/contract/agreement.ts';
import type { MeasureKind } from '#shared/domain/framework/measure.ts';
import { reaches } from '#shared/scoring/reaches.ts';
import { intraclassCorrelations } from '#shared/statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts';
import type { UndefinedStatistic } from '#shared/statistics/undefined-statistic.ts';
import type { RatedUnit } from './agreement-units.ts';

type Figures = RoundAgreement['overall'];

/** A unit with what its ratings score, 0 to 100; no scores where the measure compares with peers. */
export interface ScoredUnit extends RatedUnit {
  readonly scores: readonly number[] | null;
  /** In score points; null where the indicator has none. */
  readonly tolerance: number | null;
}

/**
 * What differences between raw values of a measure mean. The levels of a rubric are ordered, no more; ratios
 * and points deducted have a true zero; a share or a quantity has equal steps.
 */
export function levelOf(kind: MeasureKind): MeasurementLevel {
  switch (kind) {
    case 'rubric':
      return 'ordinal';
    case 'ratio':
    case 'deduction':
      return 'ratio';
    case 'scale':
    case 'checklist':
    case 'numeric':
    case 'derived':
    case 'survey':
      return 'interval';
    default:
      return assertNever(kind);
  }
}

/**
 * How far the assessors agree on these units.
 *
 * @param valuesOf the values that are compared: raw ones of one indicator, or scores of several
 * @param level what differences between them mean; a negative value makes `ratio` `interval`
 */
export function agreementOf(
  units: readonly ScoredUnit[],
  valuesOf: (unit: ScoredUnit) => readonly number[],
  level: MeasurementLevel,
): Figures {
  const values = units.map(valuesOf);
  const negative = level === 'ratio' && values.some((unit) => unit.some((value) => value < 0));
  const alpha = krippendorffAlpha(ratersByUnits(values), negative ? 'interval' : level);
  const spreads = units.flatMap(({ scores }) => (scores === null ? [] : [spreadOf(scores)]));
  const tolerated = units.filter(({ scores, tolerance }) => scores !== null && tolerance !== null);
  const total = spreads.reduce((sum, spread) => sum + spread, 0);
  return {
    units: units.length,
    alpha: alpha.kind === 'alpha' ? { kind: 'value', value: alpha.alpha, interval: null } : alpha,
    ...intraclass(units, values),
    meanSpread: spreads.length === 0 ? null : total / spreads.length,
    aboveTolerance: tolerated.length === 0 ? null : tolerated.filter(isAboveTolerance).length,
  };
}

const spreadOf = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores);

const isAboveTolerance = ({ scores, tolerance }: ScoredUnit): boolean =>
  scores !== null && tolerance !== null && !reaches(tolerance, spreadOf(scores));

/** Who said it does not matter to alpha: rows are first, second, … ratings. */
function ratersByUnits(values: readonly (readonly number[])[]): (number | null)[][] {
  const most = values.reduce((count, unit) => Math.max(count, unit.length), 0);
  return Array.from({ length: most }, (_, rater) => values.map((unit) => unit[rater] ?? null));
}

function intraclass(
  units: readonly RatedUnit[],
  values: readonly (readonly number[])[],
): Pick<Figures, 'icc' | 'iccForm'> {
  const panels = new Set(units.map(({ assessors }) => assessors.join(' ')));
  const form = panels.size === 1 ? '2,1' : '1,1';
  const usual = usualLength(values);
  const iccs = intraclassCorrelations(values.filter((unit) => unit.length === usual));
  return {
    icc: iccs.kind === 'iccs' ? coefficientOf(iccs.coefficients[form]) : iccs,
    iccForm: form,
  };
}

function coefficientOf(
  icc:
    | { kind: 'icc'; icc: number; interval: { lower: number; upper: number } | null }
    | UndefinedStatistic,
): Coefficient {
  if (icc.kind === 'undefined') return icc;
  return { kind: 'value', value: icc.icc, interval: icc.interval };
}

/** The number of ratings that most units have; of several the smallest. */
function usualLength(values: readonly (readonly number[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of values) counts.set(length, (counts.get(length) ?? 0) + 1);
  const rising = [...counts].sort(([a], [b]) => a - b);
  return rising.reduce((usual, next) => (next[1] > usual[1] ? next : usual), [0, 0])[0];
}
