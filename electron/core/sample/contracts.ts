import type { ServiceType } from '#shared/domain/service-contract.ts';
import { capacityBuilding } from './contracts/capacity-building.ts';
import type { ContractLine } from './contracts/contract-line.ts';
import { dailyCare } from './contracts/daily-care.ts';
import { socialSupport } from './contracts/social-support.ts';
import type { SampleContract } from './sample-data.ts';

const periods = [
  { startsOn: '2024-07-01', endsOn: '2026-12-31', years: 2.5 },
  { startsOn: '2025-01-01', endsOn: '2026-12-31', years: 2 },
  { startsOn: '2025-01-01', endsOn: '2027-12-31', years: 3 },
  { startsOn: '2025-03-01', endsOn: '2027-02-28', years: 2 },
];

const fenPerThousandYuan = 100_000;

const lines: readonly (readonly [ServiceType, ContractLine])[] = [
  ...dailyCare.map((line) => ['daily-care', line] as const),
  ...capacityBuilding.map((line) => ['capacity-building', line] as const),
  ...socialSupport.map((line) => ['social-support-and-inclusion', line] as const),
];

/** The contracts, all of which run through both rounds. Amounts are for the whole period. */
export const contracts: readonly SampleContract[] = lines.map(([serviceType, line], i) => {
  const [provider, en, zh, procurementModel, needsTier, segments, thousands, clientCount] = line;
  const { years, ...period } = periods[(i * 5 + provider) % periods.length];
  return {
    code: `WC-${String(i + 1).padStart(2, '0')}`,
    provider: `P${String(provider).padStart(2, '0')}`,
    name: { en, 'zh-CN': zh },
    serviceType,
    procurementModel,
    segments: [...segments],
    needsTier,
    ...period,
    amount: Math.round(thousands * years * fenPerThousandYuan),
    currency: 'CNY',
    clientCount,
  };
});
