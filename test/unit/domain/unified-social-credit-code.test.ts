import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegistrationNumber } from '#shared/domain/provider.ts';
import {
  isUnifiedSocialCreditCode,
  looksLikeUnifiedSocialCreditCode,
  unifiedSocialCreditCheckCharacter,
} from '#shared/domain/unified-social-credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The position weights as GB 32100-2015 prints them. */
const printedWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const body = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''));
const settings = { seed: 20260305 };

describe('the check character of a unified social credit code', () => {
  it('agrees with the worked example of GB 32100-2015', () => {
    expect(unifiedSocialCreditCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(isUnifiedSocialCreditCode('91350100M000100Y43')).toBe(true);
  });
  it('is 31 less the printed weights’ sum modulo 31, 31 written as 0', () => {
    fc.assert(
      fc.property(body, (text) => {
        const sum = [...text].reduce((s, c, i) => s + alphabet.indexOf(c) * printedWeights[i], 0);
        const expected = sum % 31 === 0 ? '0' : alphabet[31 - (sum % 31)];
        expect(unifiedSocialCreditCheckCharacter(text)).toBe(expected);
      }),
      settings,
    );
    expect(unifiedSocialCreditCheckCharacter('0'.repeat(17))).toBe('0');
  });
  it('catches every single wrong character and every swap of neighbours', () => {
    const position = fc.nat(16);
    fc.assert(
      fc.property(body, position, fc.constantFrom(...alphabet), (text, at, other) => {
        const code = `${text}${unifiedSocialCreditCheckCharacter(text)}`;
        const wrong = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
        expect(isUnifiedSocialCreditCode(wrong)).toBe(other === code[at]);
        const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
        expect(isUnifiedSocialCreditCode(swapped)).toBe(code[at] === code[at + 1]);
      }),
      settings,
    );
  });
  it('exists for 17 characters of the alphabet only: no I, O, S, V, Z, no lower case', () => {
    for (const bad of ['I', 'O', 'S', 'V', 'Z', 'a', '-']) {
      expect(unifiedSocialCreditCheckCharacter(`91350100M000100Y${bad}`)).toBeNull();
    }
    expect(unifiedSocialCreditCheckCharacter('91350100M000100Y')).toBeNull();
    expect(isUnifiedSocialCreditCode('91350100M000100Y4I')).toBe(false);
  });
});

describe('a registration number', () => {
  const problems = (value: string) =>
    RegistrationNumber.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
  it('of 18 letters and digits must have the right check character', () => {
    expect(problems('91350100M000100Y43')).toEqual([]);
    expect(problems('91350100M000100Y44')).toEqual(['registration.check-character']);
  });
  it('of another form is taken as it stands', () => {
    expect(looksLikeUnifiedSocialCreditCode('12345')).toBe(false);
    expect(problems('HK-1234567')).toEqual([]);
    expect(problems('x y')).toEqual(['registration.invalid']);
  });
});
