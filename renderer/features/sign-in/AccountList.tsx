import { type ReactNode, useId } from 'react';
import { Tag } from '../../components/Tag.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Account } from './listed-accounts.ts';

interface Props {
  readonly accounts: readonly Account[];
  /** The sign-in name of the chosen one; null for one that is not listed. */
  readonly chosen: string | null;
  /** Whether there are others, whose names are typed. */
  readonly others: boolean;
  onChoose(login: string | null): void;
}

/** The accounts of a workspace; arrow keys choose, as in any group of radio buttons. */
export function AccountList({ accounts, chosen, others, onChoose }: Props) {
  const { t } = useI18n();
  const name = useId();
  const choice = (login: string | null, label: ReactNode) => (
    <label key={login} className={login === chosen ? 'account on' : 'account'}>
      <input
        type="radio"
        name={name}
        className="visually-hidden"
        checked={login === chosen}
        onChange={() => onChoose(login)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="accounts">
      <legend>{t('signIn.account')}</legend>
      {accounts.map((account) =>
        choice(
          account.login,
          <>
            <span>
              {account.name} <span className="ink-2">({account.login})</span>
            </span>
            <Tag>{t(`role.${account.role}`)}</Tag>
            <small>{t(`roleDoes.${account.role}`)}</small>
          </>,
        ),
      )}
      {others && choice(null, <span>{t('signIn.otherAccount')}</span>)}
    </fieldset>
  );
}
