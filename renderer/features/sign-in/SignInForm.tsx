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
import { listedAccounts } from './listed-accounts.ts';
import { useEnter } from './use-enter.ts';

type Options = Awaited<ReturnType<Client['people']['signInOptions']>>;

/** An account and its password. The sample says both: one account for each role. */
export function SignInForm({ options }: { options: Options }) {
  const { t } = useI18n();
  const { accounts, samplePassword } = options;
  const listed = listedAccounts(accounts, samplePassword !== null);
  // The listed account that is chosen; null when another one is typed.
  const [chosen, setChosen] = useState<string | null>(listed[0]?.login ?? null);
  const [typed, setTyped] = useState('');
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
          signIn.mutate({ login: chosen ?? typed.trim(), password });
        }}
      >
        {samplePassword !== null && <SampleNotice password={samplePassword} />}
        {listed.length > 0 && (
          <AccountList
            accounts={listed}
            chosen={chosen}
            others={listed.length < accounts.length}
            onChoose={setChosen}
          />
        )}
        {chosen === null && (
          <TextField
            label={t('signIn.login')}
            autoComplete="username"
            value={typed}
            onChange={setTyped}
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

function SampleNotice({ password }: { password: string }) {
  const { t } = useI18n();
  return (
    <Notice tone="ok">
      <p className="strong">{t('signIn.sampleTitle')}</p>
      <p>{t('signIn.sampleNote')}</p>
      <p>{t('signIn.samplePassword', { password })}</p>
    </Notice>
  );
}
