import type { ObservedValue } from '#shared/domain/observation.ts';

/** A value that an indicator could have. */
export interface PossibleValue {
  readonly raw: number;
  /** As it would be entered, where the number alone does not say it: a checklist's or findings' answers. */
  readonly value: ObservedValue | null;
}
