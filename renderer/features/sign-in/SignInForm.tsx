import { useState } from 'react';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useCommand } from '../../data/use-command.ts';
import { FormActions } from '../../forms/FormActions.tsx';
import { PasswordField, TextField } from '../../forms/fields.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Client } from '../../platform/platform.ts';
import { AccountList } from './AccountList.tsx';
import { useEnter } from './use-enter.ts';

type Options = Awaited<ReturnType<Client['people']['signInOptions']>>;

/** More accounts than this are not listed: a name is typed faster than found. */
const mostListed = 12;

/** An account and its password. The sample says both: one account for each role. */
export function SignInForm({ options }: { options: Options }) {
  const { t } = useI18n();
  const { accounts, samplePassword } = options;
  const listed = accounts.length <= mostListed;
  const [login, setLogin] = useState(listed ? (accounts[0]?.login ?? '') : '');
  const [password, setPassword] = useState(samplePassword ?? '');
  const enter = useEnter();
  const signIn = useCommand(
    (client, input: { login: string; password: string }) => client.people.signIn(input),
    { changes: [], onDone: enter },
  );
  return (
    <Card>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ login, password });
        }}
      >
        {samplePassword !== null && (
          <Notice tone="ok">
            <p className="strong">{t('signIn.sampleTitle')}</p>
            <p>{t('signIn.sampleNote')}</p>
            <p>{t('signIn.samplePassword', { password: samplePassword })}</p>
          </Notice>
        )}
        {listed ? (
          <AccountList accounts={accounts} chosen={login} onChoose={setLogin} />
        ) : (
          <TextField
            label={t('signIn.login')}
            autoComplete="username"
            value={login}
            onChange={setLogin}
          />
        )}
        <PasswordField
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <ErrorNotice error={signIn.error} />
        <FormActions submitLabel={t('signIn.submit')} busy={signIn.isPending} />
      </form>
    </Card>
  );
}
