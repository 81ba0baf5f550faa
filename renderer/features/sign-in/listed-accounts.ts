import { Role } from '#shared/domain/person.ts';

/** An account that can sign in here. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

/** More accounts than this are not listed: a name is typed faster than found. */
const mostListed = 6;

/** The sample's account for each role. */
const sampleLogins: readonly string[] = ['supervisor', 'evaluator', 'manager', 'auditor'];

/** The accounts to choose from, by role; in the sample one of each, in a large workspace none. */
export function listedAccounts(accounts: readonly Account[], isSample: boolean): Account[] {
  const wanted = isSample
    ? accounts.filter((account) => sampleLogins.includes(account.login))
    : accounts;
  if (wanted.length > mostListed) return [];
  const place = (account: Account): number => Role.options.indexOf(account.role);
  return wanted.toSorted((a, b) => place(a) - place(b));
}
