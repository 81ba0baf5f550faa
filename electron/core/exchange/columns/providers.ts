import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { ProviderNature, RegistrationNumber } from '#shared/domain/provider.ts';
import { choices } from '../cells/choices.ts';
import type { ColumnSet } from './column-set.ts';

export const natureChoices = choices<ProviderNature>({
  'for-profit': ['营利', '营利性', '企业'],
  'non-profit': ['非营利', '非营利性', '社会组织'],
  'charitable-voluntary': ['慈善志愿', '慈善与志愿', '慈善', '志愿', 'charitable & voluntary'],
});

/** The columns of a table of providers. */
export const providerColumns = {
  code: { zh: '机构编号', also: ['机构代码'], required: true, schema: Code },
  name_en: {
    zh: '机构名称（英文）',
    also: ['英文名称', 'name (English)'],
    required: false,
    schema: z.string().max(4000),
  },
  name_zh: {
    zh: '机构名称',
    also: ['机构名称（中文）', '中文名称', 'name (Chinese)'],
    required: false,
    schema: z.string().max(4000),
  },
  nature: { zh: '机构性质', also: ['性质'], required: true, schema: ProviderNature },
  registration_number: {
    zh: '登记号',
    also: ['登记证号', '统一社会信用代码', 'registration no'],
    required: false,
    schema: RegistrationNumber,
  },
  district: {
    zh: '区域',
    also: ['所在区域', '辖区'],
    required: true,
    schema: z.string().min(1).max(80),
  },
} as const satisfies ColumnSet;
