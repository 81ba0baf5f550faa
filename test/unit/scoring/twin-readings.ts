import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { IndicatorInput } from '#shared/scoring/score-input.ts';

/*
 * The first half of the twin: what each indicator of each assessment reads, derived and compared with peers.
 * Written from the method's words, by recursion and by counting; nothing of the engine but its input type.
 */
export type Inputs = ReadonlyMap<string, IndicatorInput>;

/** A state, a raw value, and where it stands among peers. */
export interface TwinReading {
  readonly state: IndicatorInput['state'];
  readonly raw: number | null;
  readonly relative: number | null;
}

/** At or above, but for the last digits of binary arithmetic. */
export const meets = (a: number, b: number) => b - a <= 1e-12 * Math.max(1, Math.abs(b));
const ties = (a: number, b: number) => meets(a, b) && meets(b, a);

/** Everything that a derived indicator rests on, however far down. */
function restsOn(indicators: readonly Indicator[], code: string, seen = new Set<string>()) {
  const measure = indicators.find((one) => one.code === code)?.measure;
  if (measure?.kind !== 'derived') return seen;
  for (const { indicator } of measure.terms) {
    if (seen.has(indicator)) continue;
    seen.add(indicator);
    restsOn(indicators, indicator, seen);
  }
  return seen;
}

const notAssessed: IndicatorInput = { state: 'not-assessed', raw: null };

/** What an indicator was found to be before peers come in. */
function found(indicators: readonly Indicator[], inputs: Inputs, code: string): IndicatorInput {
  const indicator = indicators.find((one) => one.code === code);
  const said = inputs.get(code) ?? notAssessed;
  if (indicator?.measure.kind !== 'derived') return said;
  if (said.state === 'not-applicable') return { state: said.state, raw: null };
  const { terms, missing } = indicator.measure;
  if (restsOn(indicators, code).has(code)) return notAssessed;
  const raws = terms.map((term) => ({ ...term, raw: lent(indicators, inputs, term.indicator) }));
  const present = raws.filter((term) => term.raw !== null);
  if (present.length === 0) return notAssessed;
  if (present.length < raws.length && missing === 'block') return notAssessed;
  const weigh = (some: typeof raws) => some.reduce((sum, term) => sum + term.weight, 0);
  const sum = present.reduce((total, term) => total + term.weight * (term.raw ?? 0), 0);
  return { state: 'value', raw: sum * (weigh(raws) / weigh(present)) };
}

/** The raw value that an indicator lends to others: to sums and to comparison. */
function lent(indicators: readonly Indicator[], inputs: Inputs, code: string): number | null {
  const indicator = indicators.find((one) => one.code === code);
  if (indicator === undefined) return null;
  const { state, raw } = found(indicators, inputs, code);
  const accepted = state === 'carried-forward' && indicator.states[state] === 'accept';
  return state === 'value' || accepted ? raw : null;
}

function compared(rule: NumericRule, all: readonly number[], raw: number): number | null {
  const better = rule.kind === 'percentile' || rule.kind === 'z-score' ? rule.better : 'higher';
  const sign = better === 'higher' ? 1 : -1;
  const n = all.length;
  if (rule.kind === 'percentile') {
    if (n < rule.minimumPeers) return null;
    const same = all.filter((other) => ties(other, raw)).length;
    const worse = all.filter((other) => !ties(other, raw) && sign * (raw - other) > 0).length;
    return (100 * (worse + same / 2)) / n;
  }
  if (rule.kind !== 'z-score' || n < rule.minimumPeers) return null;
  const mean = all.reduce((sum, other) => sum + other / n, 0);
  const variance = all.reduce((sum, other) => sum + (other - mean) ** 2 / n, 0);
  return all.every((other) => ties(other, raw)) ? 0 : (sign * (raw - mean)) / Math.sqrt(variance);
}

/** The readings of every assessment of a batch, by indicator. */
export function twinReadings(
  framework: Framework,
  batch: readonly Inputs[],
  groups: readonly number[],
): Map<string, TwinReading>[] {
  const indicators = indicatorsOf(framework);
  return batch.map(
    (inputs, own) =>
      new Map(
        indicators.map(({ code, measure }): [string, TwinReading] => {
          const { state: said } = found(indicators, inputs, code);
          const raw = lent(indicators, inputs, code);
          const reading = { state: said, raw, relative: null };
          const rule = 'rule' in measure ? measure.rule : null;
          if (rule === null || raw === null) return [code, reading];
          if (rule.kind !== 'percentile' && rule.kind !== 'z-score') return [code, reading];
          const all = batch.flatMap((other, i) =>
            groups[i] === groups[own] ? (lent(indicators, other, code) ?? []) : [],
          );
          const relative = compared(rule, all, raw);
          const state = relative === null ? 'not-assessed' : reading.state;
          return [code, { state, raw, relative }];
        }),
      ),
  );
}
