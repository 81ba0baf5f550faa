import { z } from 'zod';
import { Login, Password, type Person, Role } from '#shared/domain/person.ts';
import { Drawer } from '../../components/Drawer.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useCommand } from '../../data/use-command.ts';
import { CheckboxField } from '../../forms/CheckboxField.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { PasswordField, SelectField, TextField } from '../../forms/fields.tsx';
import { type Form, useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAllProviders } from '../providers/use-providers.ts';

interface Props {
  /** Null for a new one. */
  readonly person: Person | null;
  readonly opened: boolean;
  onClose(): void;
}

/** Makes an account, or changes what it may do. */
export function PersonForm({ person, opened, onClose }: Props) {
  const { t } = useI18n();
  const title = person ? t('people.editTitle', { name: person.name }) : t('people.newTitle');
  return (
    <Drawer opened={opened} title={title} onClose={onClose}>
      <Fields person={person} onClose={onClose} />
    </Drawer>
  );
}

const Common = z.object({
  name: z.string().trim().min(1).max(120),
  login: Login,
  role: Role,
  providerId: z.uuid().nullable(),
  active: z.boolean(),
  password: z.string(),
});
const Fresh = Common.extend({ password: Password });
type PersonFields = z.infer<typeof Common>;

interface Draft {
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  readonly providerId: string;
  readonly active: boolean;
  readonly password: string;
}

const toInput = (draft: Draft) => ({
  ...draft,
  providerId: draft.role === 'provider-manager' ? draft.providerId : null,
});

function Fields({ person, onClose }: Omit<Props, 'opened'>) {
  const { t } = useI18n();
  const initial: Draft = person
    ? { ...person, providerId: person.providerId ?? '', password: '' }
    : { name: '', login: '', role: 'evaluator', providerId: '', active: true, password: '' };
  const form = useForm<Draft, PersonFields>(person ? Common : Fresh, initial, toInput);
  const save = useCommand(
    (client, { login, password, active, ...rest }: PersonFields) =>
      person
        ? client.people.update({ ...rest, id: person.id, active })
        : client.people.create({ ...rest, login, password }),
    { changes: [['people']], onDone: onClose },
  );
  return (
    <form className="form" noValidate onSubmit={form.submit((fields) => save.mutate(fields))}>
      <TextField
        label={t('person.name')}
        autoFocus
        value={form.draft.name}
        error={form.error('name')}
        onChange={(name) => form.set({ name })}
      />
      <TextField
        label={t('person.login')}
        hint={person ? undefined : t('person.loginHint')}
        disabled={person !== null}
        value={form.draft.login}
        error={form.error('login')}
        onChange={(login) => form.set({ login })}
      />
      <RoleFields form={form} />
      {person ? (
        <CheckboxField
          label={t('person.active')}
          checked={form.draft.active}
          onChange={(active) => form.set({ active })}
        />
      ) : (
        <PasswordField
          label={t('person.password')}
          hint={t('person.passwordHint')}
          autoComplete="new-password"
          value={form.draft.password}
          error={form.error('password')}
          onChange={(password) => form.set({ password })}
        />
      )}
      <ErrorNotice error={save.error} />
      <FormActions
        submitLabel={t(person ? 'action.save' : 'people.create')}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  );
}

/** The role, and for a provider manager the organisation. */
function RoleFields({ form }: { form: Form<Draft, PersonFields> }) {
  const { t, format } = useI18n();
  const { data: registry } = useAllProviders();
  const providers = (registry?.rows ?? []).map((row) => ({
    value: row.id,
    label: `${row.code} · ${format.text(row.name)}`,
  }));
  return (
    <>
      <SelectField
        label={t('person.role')}
        hint={t(`roleDoes.${form.draft.role}`)}
        value={form.draft.role}
        options={Role.options.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(role) => form.set({ role: Role.parse(role) })}
      />
      {form.draft.role === 'provider-manager' && (
        <SelectField
          label={t('person.organisation')}
          hint={t('person.organisationHint')}
          value={form.draft.providerId}
          options={[{ value: '', label: t('value.none') }, ...providers]}
          error={form.error('providerId') && t('problem.required')}
          onChange={(providerId) => form.set({ providerId })}
        />
      )}
    </>
  );
}
