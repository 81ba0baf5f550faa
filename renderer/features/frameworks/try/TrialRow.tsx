import { memo } from 'react';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { CaseValue } from '#shared/domain/framework/worked-case.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import {
  type CaseState,
  caseStates,
  firstValue,
  stateOfValue,
  stateValue,
} from '../cases/case-edits.ts';
import { ValueFields } from '../cases/ValueFields.tsx';
import { type SliderRange, sliderRange } from './trial-values.ts';

interface Props {
  readonly indicator: Indicator;
  /** Undefined while nothing is said. */
  readonly value: CaseValue | undefined;
  readonly score: number | null;
  onSay(code: string, value: CaseValue | undefined): void;
}

type Said = 'none' | 'value' | CaseState;

/**
 * One indicator: a slider over its values or its fields, and the score it comes to. While another one's
 * slider moves, the rows whose score stays rest.
 */
export const TrialRow = memo(function TrialRow({ indicator, value, score, onSay }: Props) {
  const { t, format } = useI18n();
  const onChange = (next: CaseValue | undefined): void => onSay(indicator.code, next);
  const name = `${indicator.code} ${format.text(indicator.name)}`;
  const range = sliderRange(indicator);
  const derived = indicator.measure.kind === 'derived';
  const state = value === undefined ? null : stateOfValue(value, indicator);
  const said: Said = value === undefined ? 'none' : (state ?? 'value');
  const say = (next: Said): void => {
    if (next === 'none') onChange(undefined);
    else if (next === 'value') onChange(firstValue(indicator) ?? undefined);
    else onChange(stateValue(next));
  };
  return (
    <li>
      <div className="try-name">
        <span className="clip" title={name}>
          {name}
        </span>
        <output className="number">{score === null ? '—' : format.number(score, 1)}</output>
      </div>
      <div className="try-value">
        {range && (
          <Slider
            name={name}
            range={range}
            value={value}
            indicator={indicator}
            onChange={onChange}
          />
        )}
        {!range && !derived && said === 'value' && value !== undefined && (
          <ValueFields
            name={name}
            measure={indicator.measure}
            value={value}
            path={`trial.${indicator.code}`}
            onChange={onChange}
          />
        )}
        {derived && <span className="small ink-2">{t('frameworks.try.derived')}</span>}
        {!derived && (
          <select
            className="entry try-state"
            aria-label={t('frameworks.cases.state', { name })}
            value={said}
            onChange={(event) => say(event.currentTarget.value as Said)}
          >
            <option value="none">{t('frameworks.try.none')}</option>
            <option value="value">{t('observationState.value')}</option>
            {caseStates.map((one) => (
              <option key={one} value={one}>
                {t(`observationState.${one}`)}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  );
});

interface SliderProps extends Pick<Props, 'indicator' | 'value'> {
  readonly name: string;
  readonly range: SliderRange;
  onChange(value: CaseValue): void;
}

/** Values from the least to the greatest; of levels each in turn. */
function Slider({ name, range, value, indicator, onChange }: SliderProps) {
  const { t, format } = useI18n();
  const { marks, minimum, maximum, step } = range;
  const now = typeof value === 'number' ? value : null;
  const at = marks ? Math.max(0, marks.indexOf(now ?? minimum)) : (now ?? minimum);
  const level =
    indicator.measure.kind === 'rubric'
      ? indicator.measure.levels.find((one) => one.value === now)
      : undefined;
  const words = now === null ? t('frameworks.try.none') : format.number(now);
  return (
    <>
      <input
        type="range"
        className={now === null ? 'unsaid' : undefined}
        min={marks ? 0 : minimum}
        max={marks ? marks.length - 1 : maximum}
        step={marks ? 1 : step}
        value={at}
        aria-label={t('frameworks.cases.value', { name })}
        aria-valuetext={level ? `${words} ${format.text(level.name)}` : words}
        onChange={(event) => {
          const next = Number(event.currentTarget.value);
          onChange(marks ? marks[next] : next);
        }}
      />
      <output className="try-raw">{now === null ? '·' : words}</output>
    </>
  );
}
