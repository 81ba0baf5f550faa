import { z } from 'zod';
import { AuditEvent } from '#shared/domain/audit-event.ts';
import { PageRequest, pageOf } from './page.ts';
import { query } from './procedure.ts';

/** What was found on reading the whole chain. */
export const ChainReport = z.object({
  intact: z.boolean(),
  events: z.int().nonnegative(),
  /** The hash of the last event: printed on workbooks, it shows a cut tail. */
  head: z.string(),
  /** The first event that does not fit, and how. */
  broken: z
    .object({
      sequence: z.int(),
      reason: z.enum(['edited', 'missing', 'moved']),
    })
    .nullable(),
});
export type ChainReport = z.infer<typeof ChainReport>;

export const audit = {
  /** Newest first. */
  list: query('supervisor', 'auditor')
    .input(PageRequest.extend({ action: z.string().max(80).default('') }))
    .output(pageOf(AuditEvent)),
  verify: query('supervisor', 'auditor').output(ChainReport),
};
