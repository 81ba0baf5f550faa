import { z } from 'zod';
import { Id } from './code.ts';
import { PlainDate } from './plain-date.ts';
import { VisitSource } from './source.ts';

export const VisitKind = z.enum(['announced', 'unannounced', 'desk-review', 'self-assessment']);
export type VisitKind = z.infer<typeof VisitKind>;

/** Who makes a visit of this kind where nobody says otherwise: a provider assesses itself. */
export function usualSource(kind: VisitKind): VisitSource {
  return kind === 'self-assessment' ? 'self' : 'third-party';
}

/** A dated field inspection of one assessment. */
export const Visit = z.object({
  id: Id,
  assessmentId: Id,
  date: PlainDate,
  kind: VisitKind,
  /** On whose behalf it is made: what it finds counts for the indicators of that source. */
  source: VisitSource,
});
export type Visit = z.infer<typeof Visit>;
