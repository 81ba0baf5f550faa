import type {
  NeedsTier,
  ProcurementModel,
  ServiceContract,
  ServiceType,
} from '#shared/domain/service-contract.ts';
import type { Text } from '#shared/domain/text.ts';
import { minorDigits } from '../../i18n/formats.ts';

/** A contract as it stands in the fields of its form. */
export interface ContractDraft {
  readonly code: string;
  readonly name: Text;
  readonly serviceType: ServiceType;
  readonly procurementModel: ProcurementModel;
  readonly needsTier: NeedsTier;
  readonly segments: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** In major units, as it is typed. */
  readonly amount: string;
  readonly currency: string;
  readonly clientCount: string;
}

/** The fields of a contract that is there, or of a new one. */
export function draftOf(contract: ServiceContract | null, currency: string): ContractDraft {
  if (!contract) {
    return {
      code: '',
      name: { en: '', 'zh-CN': '' },
      serviceType: 'daily-care',
      procurementModel: 'purchase',
      needsTier: 'survival',
      segments: [],
      startsOn: '',
      endsOn: '',
      amount: '',
      currency,
      clientCount: '',
    };
  }
  const digits = minorDigits(contract.currency);
  return {
    ...contract,
    amount: (contract.amount / 10 ** digits).toFixed(digits),
    clientCount: contract.clientCount === null ? '' : String(contract.clientCount),
  };
}

/** What stands in the fields, as the schema reads it. */
export function contractInput(draft: ContractDraft, providerId: string): unknown {
  return {
    ...draft,
    providerId,
    amount: minorAmount(draft.amount, draft.currency),
    clientCount: draft.clientCount.trim() === '' ? null : Number(draft.clientCount),
  };
}

/**
 * An amount in major units as minor units: digits with at most the currency's decimals, and thousands
 * separators where people put them; undefined when it is none.
 */
export function minorAmount(text: string, currency: string): number | undefined {
  const plain = text.trim().replaceAll(/[,，\s]/g, '');
  const digits = /^[A-Z]{3}$/.test(currency) ? minorDigits(currency) : 2;
  const match = /^(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  if (decimals.length > digits) return undefined;
  return Number(`${whole}${decimals.padEnd(digits, '0')}`);
}
