import { useId, useState } from 'react';
import type { ConsensusEntry } from '#shared/domain/consensus.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { ChecklistAnswer, type ChecklistAnswers } from '#shared/domain/observation.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { countOf, nothingFound, withCount } from '../model/findings.ts';
import { typedNumber } from '../model/typed-number.ts';
import { retyped, typedValue } from '../model/typed-value.ts';

interface Props {
  readonly indicator: Indicator;
  readonly entry: ConsensusEntry | null;
  onChange(entry: ConsensusEntry | null): void;
}

/** A value of one's own: typed, or given item by item. */
export function OwnValue({ indicator, entry, onChange }: Props) {
  const { measure } = indicator;
  if (measure.kind === 'checklist') {
    return <OwnAnswers indicator={indicator} entry={entry} onChange={onChange} />;
  }
  if (measure.kind === 'deduction') {
    return <OwnFindings indicator={indicator} entry={entry} onChange={onChange} />;
  }
  return <TypedValue indicator={indicator} entry={entry} onChange={onChange} />;
}

function TypedValue({ indicator: { measure }, entry, onChange }: Props) {
  const { t } = useI18n();
  const [text, setText] = useState(() =>
    entry?.state === 'value' ? (retyped(entry.value) ?? '') : '',
  );
  return (
    <TextField
      autoFocus
      label={t('settle.otherValue')}
      hint={measure.kind === 'ratio' ? t('panel.typeRatio') : undefined}
      value={text}
      onChange={(next) => {
        setText(next);
        const blank = next.trim() === '';
        onChange(blank ? null : { state: 'value', value: typedValue(measure, next) });
      }}
    />
  );
}

function OwnAnswers({ indicator: { measure }, entry, onChange }: Props) {
  const { t, format } = useI18n();
  if (measure.kind !== 'checklist') return null;
  const given = entry?.state === 'value' ? kindOfValue(entry.value) : null;
  const answers: ChecklistAnswers = given?.kind === 'answers' ? given.value : {};
  const options = [
    { value: '', label: t('sheet.unanswered') },
    ...ChecklistAnswer.options.map((value) => ({ value, label: t(`checklistAnswer.${value}`) })),
  ];
  return (
    <div className="own-value">
      {measure.items.map(({ code, name }) => (
        <SelectField
          key={code}
          label={format.text(name)}
          options={options}
          value={answers[code] ?? ''}
          onChange={(next) => {
            const { [code]: _, ...others } = answers;
            const answer = ChecklistAnswer.safeParse(next);
            const value = answer.success ? { ...others, [code]: answer.data } : others;
            onChange({ state: 'value', value });
          }}
        />
      ))}
    </div>
  );
}

function OwnFindings({ indicator: { measure }, entry, onChange }: Props) {
  const { t, format } = useI18n();
  if (measure.kind !== 'deduction') return null;
  const given = entry?.state === 'value' ? kindOfValue(entry.value) : null;
  const findings = given?.kind === 'findings' ? given.value : nothingFound;
  return (
    <div className="own-value">
      {measure.items.map(({ code, name }) => (
        <CountField
          key={code}
          label={format.text(name)}
          count={countOf(findings, code)}
          onChange={(count) =>
            onChange({ state: 'value', value: withCount(measure, findings, code, count) })
          }
        />
      ))}
      {measure.repeat.length > 0 && (
        <CountField
          label={t('sheet.revisits')}
          count={findings.revisits}
          onChange={(revisits) => onChange({ state: 'value', value: { ...findings, revisits } })}
        />
      )}
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly count: number;
  onChange(count: number): void;
}

/** A whole number from 0 on. */
function CountField({ label, count, onChange }: CountProps) {
  const id = useId();
  return (
    <div className="count-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="entry number-entry"
        inputMode="numeric"
        value={count}
        onChange={(event) => {
          const next = typedNumber(
            event.currentTarget.value === '' ? '0' : event.currentTarget.value,
          );
          if (next !== null && Number.isInteger(next) && next >= 0 && next <= 9999) onChange(next);
        }}
      />
    </div>
  );
}
