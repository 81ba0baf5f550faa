import { acceptsObservations } from '#shared/domain/assessment.ts';
import type { KnownAssessment, KnownRound } from './known-round.ts';
import type { RowReader } from './row-reader.ts';

/** The assessment of the row's contract, when it is in the round and still open. */
export function readAssessment(
  reader: RowReader<'contract'>,
  round: KnownRound,
): KnownAssessment | null {
  const code = reader.required('contract');
  if (code === null) return null;
  const assessment = round.assessments.get(code);
  if (!assessment) {
    return round.contracts.has(code)
      ? reader.problem('contract', 'contract.not-in-round', { round: round.code })
      : reader.problem('contract', 'reference.contract');
  }
  if (acceptsObservations(assessment.state)) return assessment;
  return reader.problem('contract', 'assessment.closed', { state: assessment.state });
}
