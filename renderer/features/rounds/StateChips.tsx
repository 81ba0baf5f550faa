import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { AssessmentState } from '#shared/domain/assessment.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly rows: readonly AssessmentRow[];
  readonly state: AssessmentState | null;
  onChoose(state: AssessmentState | null): void;
  /** Drops every wish; null where there is none. */
  readonly onClear: (() => void) | null;
}

/** How many assessments are in each state; a press shows them alone, another shows all. */
export function StateChips({ rows, state, onChoose, onClear }: Props) {
  const { t } = useI18n();
  const counted = AssessmentState.options
    .map((option) => ({ option, count: rows.filter((row) => row.state === option).length }))
    .filter(({ option, count }) => count > 0 || option === state);
  return (
    <fieldset className="chips" aria-label={t('rounds.states')}>
      <button
        type="button"
        className={state === null ? 'chip on' : 'chip'}
        aria-pressed={state === null}
        onClick={() => onChoose(null)}
      >
        {t('rounds.allStates', { count: rows.length })}
      </button>
      {counted.map(({ option, count }) => (
        <button
          key={option}
          type="button"
          className={state === option ? 'chip on' : 'chip'}
          aria-pressed={state === option}
          onClick={() => onChoose(state === option ? null : option)}
        >
          {t('rounds.stateCount', { state: t(`state.${option}`), count })}
        </button>
      ))}
      {onClear && (
        <button type="button" className="link small" onClick={onClear}>
          {t('grid.clearFilters')}
        </button>
      )}
    </fieldset>
  );
}
