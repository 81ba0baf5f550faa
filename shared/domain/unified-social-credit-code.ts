const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Check character of a unified social credit code.
 *
 * @param body the first 17 characters, of GB 32100's 31-character alphabet (no I, O, S, V, Z)
 * @returns the 18th character, or null when `body` is not 17 characters of that alphabet
 * @see GB 32100-2015, 5.6: C18 = 31 − Σ Cᵢ·3^(i−1) mod 31, with 31 written as 0
 */
export function unifiedSocialCreditCheckCharacter(body: string): string | null {
  if (body.length !== 17) return null;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null;
}

/** Whether a registration number has the form of a unified social credit code: 18 letters or digits. */
export function looksLikeUnifiedSocialCreditCode(value: string): boolean {
  return /^[0-9A-Z]{18}$/.test(value);
}

/** Whether all 18 characters, the check character included, agree with GB 32100-2015. */
export function isUnifiedSocialCreditCode(value: string): boolean {
  return (
    looksLikeUnifiedSocialCreditCode(value) &&
    unifiedSocialCreditCheckCharacter(value.slice(0, 17)) === value[17]
  );
}
