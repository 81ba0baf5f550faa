import { z } from 'zod';
import { Code, Id } from './code.ts';
import { Currency, MinorAmount } from './money.ts';
import { PlainDate } from './plain-date.ts';
import { Text } from './text.ts';

/** What a contract provides. */
export const ServiceType = z.enum([
  'daily-care',
  'capacity-building',
  'social-support-and-inclusion',
]);
export type ServiceType = z.infer<typeof ServiceType>;

/** How the service is bought. */
export const ProcurementModel = z.enum([
  'purchase',
  'outsourcing',
  'purchase-with-community-participation',
]);
export type ProcurementModel = z.infer<typeof ProcurementModel>;

/** Which need of the recipients the service answers. */
export const NeedsTier = z.enum(['survival', 'development', 'opportunity']);
export type NeedsTier = z.infer<typeof NeedsTier>;

/** The two axes by which recipients are classified. */
export const SegmentAxis = z.enum(['age-and-health', 'poverty-and-exit']);
export type SegmentAxis = z.infer<typeof SegmentAxis>;

export const TargetSegment = z.object({ axis: SegmentAxis, code: Code, name: Text });
export type TargetSegment = z.infer<typeof TargetSegment>;

export const ServiceContractFields = z
  .object({
    code: Code,
    providerId: Id,
    name: Text,
    serviceType: ServiceType,
    procurementModel: ProcurementModel,
    segments: z.array(Code).max(40),
    needsTier: NeedsTier,
    startsOn: PlainDate,
    endsOn: PlainDate,
    amount: MinorAmount,
    currency: Currency,
    /** How many clients the contract serves, where known: the population of its survey. */
    clientCount: z.int().positive().nullable(),
  })
  .refine((contract) => contract.startsOn <= contract.endsOn, {
    error: 'contract.period',
    path: ['endsOn'],
  });
export type ServiceContractFields = z.infer<typeof ServiceContractFields>;

/** One agreement with one provider for one service over one period. */
export const ServiceContract = z.object({ ...ServiceContractFields.shape, id: Id });
export type ServiceContract = z.infer<typeof ServiceContract>;
