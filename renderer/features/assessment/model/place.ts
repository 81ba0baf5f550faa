import type { ObservationEntry } from '#shared/domain/observation.ts';

/** One cell of the score sheet: an indicator at a visit. The assessor is always the person working. */
export interface Place {
  readonly visitId: string;
  readonly indicator: string;
}

/** What stands in a cell. */
export interface Content {
  readonly entry: ObservationEntry;
  readonly comment: string;
}

/** A cell and what is to stand there; null empties it. */
export interface Change {
  readonly place: Place;
  readonly content: Content | null;
}

/** A name for a cell, to keep things by. */
export const placeKey = ({ visitId, indicator }: Place): string => `${visitId} ${indicator}`;

/** Whether two contents say the same. */
export function sameContent(a: Content | null, b: Content | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
