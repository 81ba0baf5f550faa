import type { problems as en } from '../en/problems.ts';

export const problems: Record<keyof typeof en, string> = {
  'problem.unknown': '该内容无法使用（{code}）。',
  'problem.input': '该内容无法使用：{message}',
  'problem.required': '此项必填。',
  'problem.too-long': '内容过长，最多 {maximum} 个字符。',
  'problem.not-a-date': '请填写日期，例如 2026-05-20。',
  'problem.not-an-amount': '请填写金额，例如 350000.00。',
  'problem.not-a-count': '请填写大于零的整数。',
  'problem.passwords.differ': '两次输入的密码不一致。',
  'problem.code.invalid': '编号由 1 至 40 个文字、数字、点、连字符或下划线组成，以文字或数字开头。',
  'problem.currency.invalid': '币种为三个大写字母，例如 CNY。',
  'problem.login.invalid': '登录名由 2 至 40 个文字、数字、点、连字符或下划线组成，不含空格。',
  'problem.password.short': '密码至少 8 个字符。',
  'problem.registration.invalid': '登记号由 3 至 30 个大写字母、数字或连字符组成。',
  'problem.registration.check-character':
    '统一社会信用代码的校验码与前 17 位不符（GB 32100），请与登记证书核对。',
  'problem.round.period': '结束日期早于开始日期。',
  'problem.contract.period': '结束日期早于开始日期。',
  'problem.visit.far-ahead': '走访日期过于靠后，最晚为 {last}。',
  'problem.text.empty': '请至少填写一种语言。',
  'problem.observation.reason': '请说明理由。',
  'problem.reason.needed': '请说明理由。',
};
