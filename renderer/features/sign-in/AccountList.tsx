import { useId } from 'react';
import type { Role } from '#shared/domain/person.ts';
import { Tag } from '../../components/Tag.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Account {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

interface Props {
  readonly accounts: readonly Account[];
  /** The sign-in name of the chosen one. */
  readonly chosen: string;
  onChoose(login: string): void;
}

/** The accounts of a workspace; arrow keys choose, as in any group of radio buttons. */
export function AccountList({ accounts, chosen, onChoose }: Props) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset className="accounts">
      <legend>{t('signIn.account')}</legend>
      {accounts.map((account) => (
        <label key={account.login} className={account.login === chosen ? 'account on' : 'account'}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={account.login === chosen}
            onChange={() => onChoose(account.login)}
          />
          <span>
            {account.name} <span className="ink-2">({account.login})</span>
          </span>
          <Tag>{t(`role.${account.role}`)}</Tag>
          <small>{t(`roleDoes.${account.role}`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
