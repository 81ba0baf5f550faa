import type { RubricMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { isSealed } from '../model/closed-cell.ts';
import { closed, contentAt } from '../model/sheet-state.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: RubricMeasure;
}

/** The levels of a rubric with what each looks like; a click scores. */
export function RubricLevels({ indicator, measure }: Props) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const { code } = indicator;
  const entry = contentAt(state, code)?.entry;
  const chosen = entry?.state === 'value' ? entry.value : null;
  const open = state.mayWrite && state.visitId !== null && !isSealed(closed(state, code));
  const choose = (value: number): void =>
    session.act({ kind: 'say', indicator: code, entry: { state: 'value', value } });
  return (
    <ul className="levels" aria-label={t('panel.levels', { code })}>
      {measure.levels.map(({ value, name, score, description }) => (
        <li key={value}>
          <button
            type="button"
            className={value === chosen ? 'level on' : 'level'}
            aria-pressed={value === chosen}
            disabled={!open}
            onClick={() => choose(value)}
          >
            <kbd className="key">{value}</kbd>
            <span>
              {format.text(name)}
              {description && <small className="ink-2"> {format.text(description)}</small>}
            </span>
            <span className="ink-2">{format.number(score)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
