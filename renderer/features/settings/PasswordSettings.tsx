import { z } from 'zod';
import { Password } from '#shared/domain/person.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useCommand } from '../../data/use-command.ts';
import { FormActions } from '../../forms/FormActions.tsx';
import { PasswordField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';

const Fields = z
  .object({ current: z.string().min(1), next: Password, again: z.string() })
  .refine((fields) => fields.next === fields.again, {
    error: 'passwords.differ',
    path: ['again'],
  });
const blank = { current: '', next: '', again: '' };

/** Changes the own password. */
export function PasswordSettings() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const form = useForm(Fields, blank);
  const change = useCommand(
    (client, { current, next }: z.infer<typeof Fields>) =>
      client.people.changePassword({ current, next }),
    { changes: [], onDone: () => form.reset() },
  );
  return (
    <div className="body settings-body">
      <Card title={t('account.passwordTitle')}>
        <form className="form" noValidate onSubmit={form.submit((fields) => change.mutate(fields))}>
          <p className="ink-2">
            {t('account.signedInAs', { name: me.name, role: t(`role.${me.role}`) })}
          </p>
          <PasswordField
            label={t('account.current')}
            autoComplete="current-password"
            value={form.draft.current}
            error={form.error('current')}
            onChange={(current) => form.set({ current })}
          />
          <PasswordField
            label={t('account.next')}
            autoComplete="new-password"
            value={form.draft.next}
            error={form.error('next')}
            onChange={(next) => form.set({ next })}
          />
          <PasswordField
            label={t('account.again')}
            autoComplete="new-password"
            value={form.draft.again}
            error={form.error('again')}
            onChange={(again) => form.set({ again })}
          />
          <ErrorNotice error={change.error} />
          {change.isSuccess && (
            <Notice tone="ok" live>
              {t('account.changed')}
            </Notice>
          )}
          <FormActions submitLabel={t('account.change')} busy={change.isPending} />
        </form>
      </Card>
    </div>
  );
}
