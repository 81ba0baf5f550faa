import type { UncertainRound } from '#shared/certainty/draw-plan.ts';
import { disputedReadings, type ReadingCell } from '#shared/certainty/resampled-readings.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
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

/** The readings of every assessment, one after the other, as they are read. */
function* readingCells(
  reader: EvidenceReader,
  { indicators }: CompiledFramework,
  assessmentIds: readonly string[],
): Generator<ReadingCell> {
  for (const [assessment, id] of assessmentIds.entries()) {
    for (const [indicator, readings] of reader.readingsOf(id)) {
      if (!unobserved.has(indicators[indicator].measure.kind)) {
        yield { assessment, indicator, readings };
      }
    }
  }
}

/** Reads a round, and again what each single assessor and respondent said. */
export function gatherUncertain(connection: Connection, facts: RoundFacts): GatheredRound {
  const { framework, consolidation, assessments } = facts;
  const assessmentIds = assessments.map(({ id }) => id);
  const evidence = gatherEvidence(connection, { framework, consolidation, assessmentIds });
  const { compiled, input, surveys } = evidence;
  const reader = new EvidenceReader(connection, compiled, consolidation, surveys.surveys);
  const clients = clientCounts(connection, assessmentIds);
  const answered = surveys.surveys.length === 0 ? [] : assessmentIds;
  const uncertain = {
    framework,
    input,
    disputed: disputedReadings(
      consolidation,
      readingCells(reader, compiled, assessmentIds),
      input.count,
    ),
    surveys: answered.flatMap((id, assessment) =>
      surveyCells(evidence, assessment, reader.answersOf(id), clients[assessment]),
    ),
    shrunken: shrunkenGroups(evidence),
  };
  return { evidence, uncertain };
}
