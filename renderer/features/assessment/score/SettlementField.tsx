import { useId, useState } from 'react';
import { type ConsensusEntry, ConsensusState } from '#shared/domain/consensus.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { stateAllowed } from '#shared/scoring/state-effect.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { PlacedReading } from '../model/readings.ts';
import { emptyValue, settlementOptions } from '../model/settlement.ts';
import { settledText } from '../words/entry-text.ts';
import { OwnValue } from './OwnValue.tsx';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly readings: readonly PlacedReading[];
  readonly entry: ConsensusEntry | null;
  readonly error: string | undefined;
  onChange(entry: ConsensusEntry | null): void;
}

const states = ConsensusState.exclude(['value']).options;

/** What to settle on: what somebody said, another value, or that there is none. */
export function SettlementField({ indicator, readings, entry, error, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = useId();
  const { sheet } = useDesk();
  const people = new Map(sheet.assessors.map((one) => [one.id, one.name]));
  const options = settlementOptions(readings).filter((option) => option.entry.state === 'value');
  const same = (other: ConsensusEntry): boolean => JSON.stringify(other) === JSON.stringify(entry);
  const [own, setOwn] = useState(
    entry !== null && entry.state === 'value' && !options.some((one) => same(one.entry)),
  );
  const choose = (next: ConsensusEntry): void => {
    setOwn(false);
    onChange(next);
  };
  return (
    <fieldset className="settlement" aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{t('settle.value')}</legend>
      {options.map((option, index) => (
        <label key={JSON.stringify(option.entry)}>
          <input
            type="radio"
            name={name}
            data-autofocus={index === 0 || undefined}
            checked={!own && same(option.entry)}
            onChange={() => choose(option.entry)}
          />
          <span>
            <b>{settledText(indicator, option.entry, i18n)}</b>{' '}
            <span className="ink-2">
              {option.assessorIds.map((id) => people.get(id) ?? t('explain.anonymous')).join(', ')}
            </span>
          </span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={name}
          checked={own}
          onChange={() => {
            setOwn(true);
            const value = emptyValue(indicator.measure);
            onChange(value === null ? null : { state: 'value', value });
          }}
        />
        <span>{t('settle.other')}</span>
      </label>
      {own && <OwnValue indicator={indicator} entry={entry} onChange={onChange} />}
      {states.map((state) => (
        <label key={state}>
          <input
            type="radio"
            name={name}
            disabled={!stateAllowed(indicator.states, state)}
            checked={!own && entry?.state === state}
            onChange={() => choose({ state })}
          />
          <span>{t(`observationState.${state}`)}</span>
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className="ink-bad small" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
