import { describe, expect, test } from 'vitest';
import {
  contractInput,
  draftOf,
  minorAmount,
} from '#renderer/features/providers/contract-draft.ts';
import { listedAccounts } from '#renderer/features/sign-in/listed-accounts.ts';
import { problemOfIssue } from '#renderer/forms/problem-of-issue.ts';
import { createFormats, minorDigits } from '#renderer/i18n/formats.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { ProviderFields } from '#shared/domain/provider.ts';
import type { ServiceContract } from '#shared/domain/service-contract.ts';

describe('amounts', () => {
  test.each([
    ['350000.00', 'CNY', 35_000_000],
    ['350,000.5', 'CNY', 35_000_050],
    ['1 234', 'CNY', 123_400],
    ['980', 'JPY', 980],
    ['0.29', 'CNY', 29],
    ['9007199254740.99', 'CNY', 900_719_925_474_099],
  ])('%s %s is %i minor units, exactly', (text, currency, minor) => {
    expect(minorAmount(text, currency)).toBe(minor);
  });

  test.each(['', '-5', '1.234', '1e3', 'many', '1.2.3'])('%s is no amount', (text) => {
    expect(minorAmount(text, 'CNY')).toBeUndefined();
  });

  test('a currency without a minor unit takes no decimals', () => {
    expect(minorDigits('JPY')).toBe(0);
    expect(minorAmount('980.5', 'JPY')).toBeUndefined();
  });

  test('a contract survives its form unchanged', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    const contract: ServiceContract = {
      id,
      code: 'C-1',
      providerId: id,
      name: { en: 'Meals', 'zh-CN': '助餐' },
      serviceType: 'daily-care',
      procurementModel: 'purchase',
      needsTier: 'survival',
      segments: ['LOW-INCOME'],
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      amount: 29,
      currency: 'CNY',
      clientCount: null,
    };
    expect(contractInput(draftOf(contract, 'CNY'), id)).toEqual(contract);
  });
});

describe('what a schema finds wrong', () => {
  const problem = (issue: Parameters<typeof problemOfIssue>[0] | undefined) =>
    issue && problemOfIssue(issue);

  test('an empty field is needed, a long one too long, a broken date no date', () => {
    const { district } = ProviderFields.shape;
    expect(problem(district.safeParse('').error?.issues[0])?.code).toBe('required');
    expect(problem(district.safeParse('x'.repeat(81)).error?.issues[0])).toEqual({
      code: 'too-long',
      params: { maximum: 80 },
    });
    expect(problem(PlainDate.safeParse('').error?.issues[0])?.code).toBe('not-a-date');
  });

  test('a rule with a name of its own keeps it', () => {
    const { code } = ProviderFields.shape;
    expect(problem(code.safeParse('#').error?.issues[0])?.code).toBe('code.invalid');
  });
});

describe('accounts to choose from', () => {
  const account = (login: string, role: 'supervisor' | 'evaluator') => ({ login, name: '', role });

  test('the sample shows one of each role, the supervisor first', () => {
    const accounts = [account('evaluator', 'evaluator'), account('luo.chuan', 'evaluator')];
    const listed = listedAccounts([...accounts, account('supervisor', 'supervisor')], true);
    expect(listed.map((one) => one.login)).toEqual(['supervisor', 'evaluator']);
  });

  test('a large workspace lists nobody', () => {
    const accounts = Array.from({ length: 7 }, (_, n) => account(`e${n}`, 'evaluator'));
    expect(listedAccounts(accounts, false)).toEqual([]);
    expect(listedAccounts(accounts.slice(1), false)).toHaveLength(6);
  });
});

describe('formats', () => {
  test('a day is the same day in every time zone', () => {
    expect(createFormats('en').date('2026-01-01')).toBe('1 Jan 2026');
    expect(createFormats('zh-CN').date('2026-01-01')).toBe('2026年1月1日');
  });

  test('money is written from minor units', () => {
    expect(createFormats('zh-CN').money(35_000_050, 'CNY')).toBe('¥350,000.50');
  });

  test('a text missing in one language is shown in the other', () => {
    expect(createFormats('en').text({ en: ' ', 'zh-CN': '助餐' })).toBe('助餐');
  });
});
