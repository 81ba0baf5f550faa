import { unifiedSocialCreditCheckCharacter } from '#shared/domain/unified-social-credit-code.ts';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of an organisation code of eight digits.
 *
 * @see GB 11714-1997: C9 = 11 − Σ Cᵢ·Wᵢ mod 11, with 10 written as X and 11 as 0
 */
function organisationCheckCharacter(digits: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, i) => total + weight * Number(digits[i]),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

/**
 * An invented unified social credit code that is formally right.
 *
 * @param register `91` enterprise, `51` social group, `52` social service organisation, `53` foundation
 * @param area six digits; those that begin with 99 belong to no place
 * @param serial up to eight digits
 */
export function inventedRegistrationNumber(
  register: '51' | '52' | '53' | '91',
  area: string,
  serial: number,
): string {
  const digits = String(serial).padStart(8, '0');
  const body = `${register}${area}${digits}${organisationCheckCharacter(digits)}`;
  const check = unifiedSocialCreditCheckCharacter(body);
  if (check === null) throw new RangeError(`not a registration number: ${body}`);
  return `${body}${check}`;
}
