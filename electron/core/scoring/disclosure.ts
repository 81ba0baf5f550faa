import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { Evidence } from './evidence.ts';
import type { SurveyTable } from './survey-table.ts';

/** A provider manager never sees a figure resting on fewer respondents than this. */
export const disclosureLimit = 5;

/**
 * Whether an assessment rests on a figure of so few respondents that its provider could tell what they
 * said: from the figure itself, by taking everything else from the total, or, where it is compared with
 * peers, from where it stands among them.
 */
export function restsOnFew(evidence: Evidence, assessment: number): boolean {
  const { surveys, input } = evidence;
  if (surveys.of(assessment).some(isFew)) return true;
  const shared = comparedSurveys(evidence.compiled, surveys);
  if (shared.length === 0) return false;
  const group = input.peerGroups?.[assessment];
  for (let peer = 0; peer < input.count; peer++) {
    if (input.peerGroups?.[peer] !== group) continue;
    if (shared.some((survey) => isFew(surveys.get(peer, survey)))) return true;
  }
  return false;
}

const isFew = ({ n }: { readonly n: number }): boolean => n > 0 && n < disclosureLimit;

/** The surveys of which an assessment's own result tells what the clients of its peers said. */
function comparedSurveys(compiled: CompiledFramework, { surveys }: SurveyTable): number[] {
  const compared = new Set(compiled.relatives.map(({ indicator }) => indicator));
  // A derived indicator stands after those it is derived from.
  for (const { indicator, terms } of compiled.derivations.toReversed()) {
    if (compared.has(indicator)) for (const term of terms) compared.add(term);
  }
  return surveys.flatMap(({ indicator, measure }, survey) =>
    measure.shrinkage || compared.has(indicator) ? [survey] : [],
  );
}
