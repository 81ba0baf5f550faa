import type { NeedsTier, ProcurementModel } from '#shared/domain/service-contract.ts';
import type { SegmentCode } from '../segments.ts';

/** A contract in one line; `provider` is the number in its code, `thousands` thousand yuan a year. */
export type ContractLine = readonly [
  provider: number,
  en: string,
  zh: string,
  model: ProcurementModel,
  tier: NeedsTier,
  segments: readonly SegmentCode[],
  thousands: number,
  clients: number,
];
