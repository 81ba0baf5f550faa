import type { CompiledFramework } from './compiled-framework.ts';
import { type PeerField, peerField, peerStanding } from './peer-standing.ts';
import type { RelativeRule } from './relative-rule.ts';
import type { PeerValues, ScoreInput } from './score-input.ts';
import { stateCode, stateCount } from './state-codes.ts';

const notAssessedCode = stateCode('not-assessed');

/** What comparing writes: states, and the figures that curves read. */
export interface ComparedRows {
  readonly states: Uint8Array;
  readonly figures: Float64Array;
}

/** Which assessments take part, and with which raw value; NaN for the others. */
function measuredRaws(
  { stateMeasured, indicatorCount }: CompiledFramework,
  { indicator }: RelativeRule,
  { states, raws, count }: Pick<ScoreInput, 'states' | 'raws' | 'count'>,
): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const at = i * indicatorCount + indicator;
    return stateMeasured[indicator * stateCount + states[at]] === 1 ? raws[at] : Number.NaN;
  });
}

function fieldsByGroup(raws: Float64Array, groups: Int32Array | undefined): Map<number, PeerField> {
  const members = new Map<number, number[]>();
  raws.forEach((raw, i) => {
    if (Number.isNaN(raw)) return;
    const group = groups?.[i] ?? 0;
    const list = members.get(group);
    if (list === undefined) members.set(group, [raw]);
    else list.push(raw);
  });
  return new Map(
    Array.from(members, ([group, list]) => [group, peerField(Float64Array.from(list))]),
  );
}

/** The field of one assessment and the peers that were passed in. */
export function fieldWith(peers: PeerValues, code: string, raw: number): PeerField {
  return peerField(Float64Array.of(...(peers.get(code) ?? []), raw));
}

/**
 * Puts, for every relative indicator, the percentile or z in the place of the raw value that curves read.
 * Where the group has too few values the indicator is not assessed.
 *
 * Peers are the assessments of the batch that are in the same group and have a measured raw value; or those
 * passed in with the input, and the assessment itself.
 */
export function comparePeers(
  compiled: CompiledFramework,
  input: ScoreInput,
  rows: ComparedRows,
): void {
  const { relatives, indicatorCount } = compiled;
  const { peers, peerGroups } = input;
  for (const rule of relatives) {
    const raws = measuredRaws(compiled, rule, input);
    const fields = peers === undefined ? fieldsByGroup(raws, peerGroups) : null;
    raws.forEach((raw, i) => {
      if (Number.isNaN(raw)) return;
      const field =
        peers === undefined ? fields?.get(peerGroups?.[i] ?? 0) : fieldWith(peers, rule.code, raw);
      const relative = field === undefined ? null : peerStanding(rule, field, raw).relative;
      const at = i * indicatorCount + rule.indicator;
      rows.figures[at] = relative ?? Number.NaN;
      if (relative === null) rows.states[at] = notAssessedCode;
    });
  }
}

/**
 * The raw values that assessment `index` of a scored batch is compared with, by relative indicator: those of
 * its peers, its own not among them. One that is not assessed for want of peers still has its raw value.
 */
export function peersOf(
  compiled: CompiledFramework,
  batch: Pick<ScoreInput, 'states' | 'raws' | 'count' | 'peerGroups'>,
  index: number,
): PeerValues {
  const { relatives, indicatorCount, stateMeasured } = compiled;
  const { states, raws, count, peerGroups } = batch;
  const others = (indicator: number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      const at = i * indicatorCount + indicator;
      const took =
        states[at] === notAssessedCode || stateMeasured[indicator * stateCount + states[at]] === 1;
      const peer = i !== index && peerGroups?.[i] === peerGroups?.[index];
      if (peer && took && !Number.isNaN(raws[at])) found.push(raws[at]);
    }
    return found;
  };
  return new Map(relatives.map(({ code, indicator }) => [code, others(indicator)]));
}
