import type { UncertainRound } from '#shared/certainty/draw-plan.ts';
import { disputedReadings, type ReadingCell } from '#shared/certainty/resampled-readings.ts';
import type { SurveyCell } from '#shared/certainty/survey-error.ts';
import type { Connection } from '../database/driver.ts';
import { type Evidence, gatherEvidence } from '../scoring/evidence.ts';
import { EvidenceReader } from '../scoring/evidence-reader.ts';
import type { RoundFacts } from '../scoring/record/round-facts.ts';
import { clientCounts } from './round-input-hash.ts';
import { shrunkenGroups, surveyCells } from './uncertain-surveys.ts';

/** A round's evidence with what of it could have come out otherwise. */
export interface GatheredRound {
  readonly evidence: Evidence;
  readonly uncertain: UncertainRound;
}

/** Nobody observes these: clients answer, or others are added up. */
const unobserved: ReadonlySet<string> = new Set(['survey', 'derived']);

/** Reads a round, and again what each single assessor and respondent said. */
export function gatherUncertain(connection: Connection, facts: RoundFacts): GatheredRound {
  const { framework, consolidation, assessments } = facts;
  const assessmentIds = assessments.map(({ id }) => id);
  const evidence = gatherEvidence(connection, { framework, consolidation, assessmentIds });
  const { compiled, input, surveys } = evidence;
  const reader = new EvidenceReader(connection, compiled, consolidation, surveys.surveys);
  const clients = clientCounts(connection, assessmentIds);
  const cells: ReadingCell[] = [];
  const answered: SurveyCell[] = [];
  assessmentIds.forEach((id, assessment) => {
    for (const [indicator, readings] of reader.readingsOf(id)) {
      if (readings.length < 2 || unobserved.has(compiled.indicators[indicator].measure.kind))
        continue;
      cells.push({ assessment, indicator, readings });
    }
    if (surveys.surveys.length === 0) return;
    answered.push(...surveyCells(evidence, assessment, reader.answersOf(id), clients[assessment]));
  });
  const uncertain = {
    framework,
    input,
    disputed: disputedReadings(consolidation, cells, input.count),
    surveys: answered,
    shrunken: shrunkenGroups(evidence),
  };
  return { evidence, uncertain };
}
