import type { Person } from '#shared/domain/person.ts';
import type { Tables } from '../database/tables.ts';

/** A stored account without its password. */
export function personOf(row: Tables['person']): Person {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role,
    providerId: row.provider_id,
    active: row.active === 1,
  };
}

/** Its password, as it is kept. */
export const storedPasswordOf = (row: Tables['person']) => ({
  salt: row.password_salt,
  hash: row.password_hash,
  parameters: row.password_parameters,
});
