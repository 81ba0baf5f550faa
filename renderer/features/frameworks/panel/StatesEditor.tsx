import type { Indicator, StateEffect } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';

type States = Indicator['states'];

const effects: readonly StateEffect[] = ['exclude', 'zero', 'fail', 'block', 'not-allowed'];
const notAssessed = ['exclude', 'zero', 'fail', 'block'] as const;
const carried = ['accept', 'not-allowed'] as const;

interface Props {
  readonly states: States;
  readonly path: string;
  onChange(states: States): void;
}

/** What each state without a value does, as sentences. */
export function StatesEditor({ states, path, onChange }: Props) {
  const { t } = useI18n();
  const effectOf = <State extends keyof States>(
    state: State,
    allowed: readonly States[State][],
  ) => (
    <Sentence
      key={state}
      fill
      message={`frameworks.states.${state}`}
      slots={{
        effect: (
          <ChoiceEntry
            bare
            path={`${path}.${state}`}
            label={t(`observationState.${state}`)}
            value={states[state]}
            options={allowed.map((value) => ({ value, label: t(`frameworks.effect.${value}`) }))}
            onChange={(effect) => onChange({ ...states, [state]: effect })}
          />
        ),
      }}
    />
  );
  return (
    <div className="sentences">
      {effectOf('not-applicable', effects)}
      {effectOf('not-assessed', notAssessed)}
      {effectOf('no-data', effects)}
      {effectOf('refused', effects)}
      {effectOf('carried-forward', carried)}
    </div>
  );
}
