import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import type { Visit } from '#shared/domain/visit.ts';

/** Why an indicator takes no value at a visit. */
export type Closed =
  /**
   * Clients answer it, or it is computed from others: an assessor can only say that it does not apply, and not
   * even that (`sealed`) where it belongs to another source than the visit's.
   */
  | { readonly by: 'survey' | 'derived'; readonly sealed: boolean }
  /** Somebody else scores it than the visit was made for: nothing can be said. */
  | { readonly by: 'source'; readonly source: Source };

interface Cell {
  readonly indicator: Pick<Indicator, 'measure'>;
  /** Who scores the indicator; undefined where anybody does. */
  readonly source: Source | undefined;
  /** Null before there is a visit. */
  readonly visit: Pick<Visit, 'source'> | null;
}

/** Why an indicator takes no value at a visit; null where it does. */
export function closedAt({ indicator: { measure }, source, visit }: Cell): Closed | null {
  const others = source !== undefined && visit !== null && source !== visit.source;
  if (measure.kind === 'survey' || measure.kind === 'derived') {
    return { by: measure.kind, sealed: others };
  }
  return others ? { by: 'source', source } : null;
}

/** Whether nothing at all can be said there. */
export function isSealed(closed: Closed | null): boolean {
  return closed !== null && (closed.by === 'source' || closed.sealed);
}
