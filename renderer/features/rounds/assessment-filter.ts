import { z } from 'zod';
import { AssessmentRow } from '#shared/contract/rounds.ts';
import { AssessmentState } from '#shared/domain/assessment.ts';
import type { I18n } from '../../i18n/i18n.tsx';

/** How far the observing of an assessment is. */
export const Progress = z.enum(['nothing', 'part', 'complete']);
export type Progress = z.infer<typeof Progress>;

const { nature, serviceType } = AssessmentRow.shape;

/** What is wanted of the assessments of a round; null and empty are no wish. */
export const AssessmentFilter = z
  .object({
    search: z.string(),
    state: AssessmentState.nullable(),
    mine: z.boolean(),
    nature: nature.nullable(),
    serviceType: serviceType.nullable(),
    district: z.string().nullable(),
    /** An assessor's id; `nobody` for assessments without one. */
    assessor: z.string().nullable(),
    progress: Progress.nullable(),
  })
  .readonly();
export type AssessmentFilter = z.infer<typeof AssessmentFilter>;

export const noFilter: AssessmentFilter = {
  search: '',
  state: null,
  mine: false,
  nature: null,
  serviceType: null,
  district: null,
  assessor: null,
  progress: null,
};

const Arrival = z.object({ assessmentState: AssessmentState });

/** The wish that a link to the round came with: the overview's figures lead to the state they count. */
export function filterFromHistory(state: unknown = window.history.state): AssessmentFilter {
  const arrival = Arrival.safeParse(state);
  return arrival.success ? { ...noFilter, state: arrival.data.assessmentState } : noFilter;
}

/** How far the observing of an assessment is. */
export function progressOf({ observedCount, indicatorCount }: AssessmentRow): Progress {
  if (observedCount === 0) return 'nothing';
  return observedCount < indicatorCount ? 'part' : 'complete';
}

/** Whether there is any wish. */
export const isFiltering = (filter: AssessmentFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(noFilter);

/** The assessments that meet every wish but the one for a state, of which the chips show the counts. */
export function meetingAllButState(
  rows: readonly AssessmentRow[],
  filter: AssessmentFilter,
  personId: string,
  { format }: Pick<I18n, 'format'>,
): AssessmentRow[] {
  const needle = filter.search.trim().toLowerCase();
  const { assessor } = filter;
  return rows.filter((row) => {
    const words = [row.contractCode, row.contractName, row.providerCode, row.providerName]
      .map((word) => (typeof word === 'string' ? word : format.text(word)))
      .join(' ')
      .toLowerCase();
    return (
      words.includes(needle) &&
      (!filter.mine || row.assessors.some((one) => one.personId === personId)) &&
      (filter.nature === null || row.nature === filter.nature) &&
      (filter.serviceType === null || row.serviceType === filter.serviceType) &&
      (filter.district === null || row.district === filter.district) &&
      (filter.progress === null || progressOf(row) === filter.progress) &&
      (assessor === null ||
        (assessor === 'nobody'
          ? row.assessors.length === 0
          : row.assessors.some((one) => one.id === assessor)))
    );
  });
}

/** The assessments of one state, or of every state. */
export function inState(
  rows: readonly AssessmentRow[],
  state: AssessmentState | null,
): readonly AssessmentRow[] {
  return state === null ? rows : rows.filter((row) => row.state === state);
}
