import { Currency } from '#shared/domain/money.ts';
import { currencyDigits, greatestAmount, readAmount } from '../cells/read-amount.ts';
import type { contractColumns } from '../columns/contracts.ts';
import type { KnownContract } from './known-contracts.ts';
import type { RowReader } from './row-reader.ts';

/** A row of contracts; `before` is the stored contract that its optional columns fall back on. */
type Reader = RowReader<keyof typeof contractColumns>;
type Before = KnownContract | undefined;

const mostSegments = 40;
const mostClients = 100_000_000;

/** The segments' codes, sorted, each once. */
export function readSegments(
  reader: Reader,
  known: ReadonlySet<string>,
  before: Before,
): readonly string[] | null {
  if (!reader.has('segments')) return before?.segments ?? [];
  const text = reader.text('segments');
  if (text === null) return null;
  const codes = text
    .split(/[;；,，、\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const segment = codes.find((code) => !known.has(code));
  if (segment !== undefined) {
    return reader.problem('segments', 'reference.segment', { segment: segment.slice(0, 80) });
  }
  const different = [...new Set(codes)].sort();
  if (different.length <= mostSegments) return different;
  return reader.problem('segments', 'contract.segments', { maximum: mostSegments });
}

/** First and last day. */
export function readPeriod(reader: Reader): { starts_on: string; ends_on: string } | null {
  const starts_on = reader.date('starts_on');
  const ends_on = reader.date('ends_on');
  if (starts_on === null || ends_on === null) return null;
  if (starts_on <= ends_on) return { starts_on, ends_on };
  return reader.problem('ends_on', 'contract.period', { start: starts_on });
}

/** The amount in minor units of its currency. */
export function readMoney(
  reader: Reader,
  workspaceCurrency: string,
  before: Before,
): { amount: number; currency: string } | null {
  const currency = readCurrency(reader, workspaceCurrency, before);
  const text = reader.required('amount');
  if (text === null || currency === null) return null;
  const digits = currencyDigits(currency);
  const amount = readAmount(text, digits);
  switch (amount.kind) {
    case 'amount':
      return { amount: amount.minor, currency };
    case 'invalid':
      return reader.problem('amount', 'number.invalid');
    case 'too-many-decimals':
      return reader.problem('amount', 'amount.decimals', { decimals: digits, currency });
    case 'out-of-range': {
      const params = { minimum: 0, maximum: greatestAmount(digits) };
      return reader.problem('amount', 'number.out-of-range', params);
    }
  }
}

function readCurrency(reader: Reader, workspaceCurrency: string, before: Before): string | null {
  if (!reader.has('currency')) return before?.currency ?? workspaceCurrency;
  const text = reader.text('currency');
  if (text === null) return null;
  if (text === '') return workspaceCurrency;
  const currency = text.normalize('NFKC').toUpperCase();
  if (Currency.safeParse(currency).success) return currency;
  return reader.problem('currency', 'currency.invalid');
}

/** How many clients are served, undefined where it is not known. */
export function readClientCount(reader: Reader, before: Before): number | undefined | null {
  if (!reader.has('client_count')) return before?.client_count ?? undefined;
  const count = reader.optionalNumber('client_count');
  if (count === undefined || count === null) return count;
  if (!Number.isInteger(count)) return reader.problem('client_count', 'number.not-whole');
  if (count >= 1 && count <= mostClients) return count;
  const params = { minimum: 1, maximum: mostClients };
  return reader.problem('client_count', 'number.out-of-range', params);
}
