import type { Person } from '#shared/domain/person.ts';
import { CheckboxField } from '../../forms/CheckboxField.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Who of these. */
export function PersonChoice({ people, chosen, onChange }: Props) {
  const { t } = useI18n();
  return (
    <fieldset className="person-choice">
      <legend>{t('rounds.assign.person')}</legend>
      {people.map((person) => (
        <CheckboxField
          key={person.id}
          label={
            person.role === 'evaluator'
              ? person.name
              : `${person.name} · ${t(`role.${person.role}`)}`
          }
          checked={chosen.includes(person.id)}
          onChange={(on) =>
            onChange(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
          }
        />
      ))}
    </fieldset>
  );
}
