import { createContext, useContext } from 'react';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { Person, Role } from '#shared/domain/person.ts';

/** Who works in which workspace. */
export interface SignedIn {
  readonly me: Person;
  readonly workspace: WorkspaceInfo;
}

export const SignedInContext = createContext<SignedIn | null>(null);

/** Who is signed in, and the open workspace; only below the sign-in gate. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('Nobody is signed in above this component');
  return signedIn;
}

/** A procedure of the contract, as far as its permissions are concerned. */
export interface Permitted {
  readonly '~orpc': { readonly meta: ProcedureMeta };
}

/** Whether the contract lets this role call the procedure; the core decides the same. */
export function mayCall(role: Role, procedure: Permitted): boolean {
  const { roles } = procedure['~orpc'].meta;
  return roles.includes('anyone') || roles.includes(role);
}

/** Whether who is signed in may call the procedure: `useMay(contract.providers.update)`. */
export function useMay(procedure: Permitted): boolean {
  return mayCall(useSignedIn().me.role, procedure);
}
