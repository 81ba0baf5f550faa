import { z } from 'zod';

/**
 * Who says what is observed: an independent third party, the purchaser, the supervisor, the provider
 * itself, or its clients. A subtree of a framework may belong to one of them.
 */
export const Source = z.enum(['third-party', 'purchaser', 'supervisor', 'self', 'clients']);
export type Source = z.infer<typeof Source>;

/** Who can make a visit: clients speak through questionnaires. */
export const VisitSource = Source.exclude(['clients']);
export type VisitSource = z.infer<typeof VisitSource>;
