import { assessmentTrial } from '#shared/certainty/lift/assessment-trial.ts';
import { liftOf } from '#shared/certainty/lift/lift.ts';
import { betterNeverHarms } from '#shared/certainty/lift/rising.ts';
import type { Lift } from '#shared/domain/lift.ts';
import { peersOf } from '#shared/scoring/compare-peers.ts';
import { prepareInput } from '#shared/scoring/prepare-input.ts';
import { NotFound } from '../call/errors.ts';
import type { Connection } from '../database/driver.ts';
import { restsOnFew } from '../scoring/disclosure.ts';
import { type Evidence, gatherEvidence } from '../scoring/evidence.ts';
import { comparesWithPeers } from '../scoring/peer-groups.ts';
import type { RoundFacts } from '../scoring/record/round-facts.ts';
import { enteredValues } from './entered-values.ts';

interface LiftRequest {
  readonly assessmentId: string;
  /** Whether the provider asks for its own assessment. */
  readonly own: boolean;
}

/** The assessment's own evidence, or its round's where it is compared with peers, and its place in it. */
function evidenceFor(
  connection: Connection,
  { framework, consolidation, assessments }: RoundFacts,
  assessmentId: string,
): { evidence: Evidence; index: number } {
  const all = assessments.map(({ id }) => id);
  const place = all.indexOf(assessmentId);
  if (place < 0) throw new NotFound('assessment', assessmentId);
  const alone = !comparesWithPeers(framework);
  const assessmentIds = alone ? [assessmentId] : all;
  const evidence = gatherEvidence(connection, { framework, consolidation, assessmentIds });
  return { evidence, index: alone ? 0 : place };
}

/**
 * What would lift one assessment to the next grade. A provider is told nothing where a route could tell what
 * few clients said, or its peers' values.
 */
export function liftOfAssessment(
  connection: Connection,
  facts: RoundFacts,
  { assessmentId, own }: LiftRequest,
): { withheld: boolean; lift: Lift | null } {
  const { evidence, index } = evidenceFor(connection, facts, assessmentId);
  if (own && (comparesWithPeers(facts.framework) || restsOnFew(evidence, index))) {
    return { withheld: true, lift: null };
  }
  const { compiled, input } = evidence;
  const { indicatorCount } = compiled;
  const { states, raws } = prepareInput(compiled, input);
  const peers = peersOf(compiled, { ...input, states, raws }, index);
  const [from, to] = [index * indicatorCount, (index + 1) * indicatorCount];
  const trial = assessmentTrial(compiled, {
    states: input.states.slice(from, to),
    raws: input.raws.slice(from, to),
    peers,
  });
  const entered = enteredValues(connection, compiled, facts.consolidation, assessmentId);
  const present = compiled.indicators.map(({ code }, indicator) => {
    const raw = raws[from + indicator];
    return {
      raw: Number.isNaN(raw) ? null : raw,
      value: entered[indicator],
      peers: peers.get(code) ?? [],
    };
  });
  const rising = betterNeverHarms(facts.framework);
  return { withheld: false, lift: liftOf({ compiled, trial, present, rising }) };
}
