import type { AuditActor } from '#shared/domain/audit-event.ts';
import type { Role } from '#shared/domain/person.ts';

/** On whose behalf a call runs. The operator of the machine (CLI) acts as a supervisor. */
export interface Actor {
  readonly kind: 'person' | 'local-operator';
  /** The person's id; null for the operator. */
  readonly personId: string | null;
  readonly name: string;
  readonly role: Role;
  /** The organisation a provider manager speaks for. */
  readonly providerId: string | null;
}

export const auditActor = (actor: Actor): AuditActor => ({
  kind: actor.kind,
  id: actor.personId,
  name: actor.name,
});
