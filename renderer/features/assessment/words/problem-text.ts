import type { ObservationProblem } from '#shared/scoring/read-observation.ts';
import { describeProblem } from '../../../data/failure.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** Why an entry is refused, in a few words: states by their names, levels in a row as a range. */
export function problemText({ code, params }: ObservationProblem, { t, tell }: I18n): string {
  if (code === 'observation.not-a-level') {
    const levels = String(params.levels).split(', ').map(Number);
    const inARow = levels.every((level, i) => level === levels[0] + i);
    if (inARow) {
      const range = { minimum: levels[0], maximum: levels[levels.length - 1] };
      return describeProblem('observation.out-of-range', range, { t, tell });
    }
  }
  const state = params.state === undefined ? undefined : String(params.state);
  if (state === undefined) return describeProblem(code, params, { t, tell });
  const named = { ...params, state: tell(`observationState.${state}`, {}, () => state) };
  return describeProblem(code, named, { t, tell });
}
