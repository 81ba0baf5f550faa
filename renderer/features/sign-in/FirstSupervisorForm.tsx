import { z } from 'zod';
import { Login, Password } from '#shared/domain/person.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useCommand } from '../../data/use-command.ts';
import { FormActions } from '../../forms/FormActions.tsx';
import { PasswordField, TextField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useEnter } from './use-enter.ts';

const Fields = z
  .object({
    name: z.string().trim().min(1).max(120),
    login: Login,
    password: Password,
    again: z.string(),
  })
  .refine((fields) => fields.password === fields.again, {
    error: 'passwords.differ',
    path: ['again'],
  });

/** Makes the first account of a workspace. */
export function FirstSupervisorForm() {
  const { t } = useI18n();
  const form = useForm(Fields, { name: '', login: '', password: '', again: '' });
  const enter = useEnter();
  const create = useCommand(
    (client, { name, login, password }: z.infer<typeof Fields>) =>
      client.people.createFirstSupervisor({ name, login, password }),
    { changes: [], onDone: enter },
  );
  return (
    <Card title={t('firstSupervisor.title')}>
      <form className="form" noValidate onSubmit={form.submit((fields) => create.mutate(fields))}>
        <p className="ink-2">{t('firstSupervisor.note')}</p>
        <TextField
          label={t('person.name')}
          autoComplete="name"
          value={form.draft.name}
          error={form.error('name')}
          onChange={(name) => form.set({ name })}
        />
        <TextField
          label={t('person.login')}
          hint={t('person.loginHint')}
          autoComplete="username"
          value={form.draft.login}
          error={form.error('login')}
          onChange={(login) => form.set({ login })}
        />
        <PasswordField
          label={t('person.password')}
          autoComplete="new-password"
          value={form.draft.password}
          error={form.error('password')}
          onChange={(password) => form.set({ password })}
        />
        <PasswordField
          label={t('person.passwordAgain')}
          autoComplete="new-password"
          value={form.draft.again}
          error={form.error('again')}
          onChange={(again) => form.set({ again })}
        />
        <ErrorNotice error={create.error} />
        <FormActions submitLabel={t('firstSupervisor.submit')} busy={create.isPending} />
      </form>
    </Card>
  );
}
