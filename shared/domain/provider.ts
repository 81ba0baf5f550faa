import { z } from 'zod';
import { Code, Id } from './code.ts';
import { Text } from './text.ts';
import {
  isUnifiedSocialCreditCode,
  looksLikeUnifiedSocialCreditCode,
} from './unified-social-credit-code.ts';

/** Whose interest an organisation serves: the paper's profitable, non-profitable, charitable & voluntary. */
export const ProviderNature = z.enum(['for-profit', 'non-profit', 'charitable-voluntary']);
export type ProviderNature = z.infer<typeof ProviderNature>;

/**
 * An organisation's number in its country's register. Eighteen letters and digits are read as a
 * unified social credit code, and then the check character must be right.
 */
export const RegistrationNumber = z
  .string()
  .regex(/^[0-9A-Z][0-9A-Z-]{2,29}$/, 'registration.invalid')
  .refine((value) => !looksLikeUnifiedSocialCreditCode(value) || isUnifiedSocialCreditCode(value), {
    error: 'registration.check-character',
  });

export const ProviderFields = z.object({
  code: Code,
  name: Text,
  nature: ProviderNature,
  registrationNumber: RegistrationNumber.nullable(),
  district: z.string().trim().min(1).max(80),
});
export type ProviderFields = z.infer<typeof ProviderFields>;

export const Provider = ProviderFields.extend({ id: Id });
export type Provider = z.infer<typeof Provider>;
