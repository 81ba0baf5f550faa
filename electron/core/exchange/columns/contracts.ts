import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { Currency } from '#shared/domain/money.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { NeedsTier, ProcurementModel, ServiceType } from '#shared/domain/service-contract.ts';
import { choices } from '../cells/choices.ts';
import type { ColumnSet } from './column-set.ts';

export const serviceTypeChoices = choices<ServiceType>({
  'daily-care': ['日常照料'],
  'capacity-building': ['能力发展', '能力建设'],
  'social-support-and-inclusion': ['支持融合', '社会支持与融合'],
});

export const procurementModelChoices = choices<ProcurementModel>({
  purchase: ['政府购买', '购买'],
  outsourcing: ['政府外包', '外包'],
  'purchase-with-community-participation': ['购买与社区参与'],
});

export const needsTierChoices = choices<NeedsTier>({
  survival: ['保障生存', 'securing survival'],
  development: ['促进发展', 'promoting development'],
  opportunity: ['提供机会', 'providing opportunities'],
});

/** The columns of a table of contracts. */
export const contractColumns = {
  code: { zh: '项目编号', also: ['合同编号', 'contract'], required: true, schema: Code },
  provider: { zh: '机构编号', also: ['机构', 'provider code'], required: true, schema: Code },
  name_en: {
    zh: '项目名称（英文）',
    also: ['英文名称', 'name (English)'],
    required: false,
    schema: z.string().max(4000),
  },
  name_zh: {
    zh: '项目名称',
    also: ['项目名称（中文）', '中文名称', 'name (Chinese)'],
    required: false,
    schema: z.string().max(4000),
  },
  service_type: { zh: '服务类型', required: true, schema: ServiceType },
  procurement_model: { zh: '购买方式', required: true, schema: ProcurementModel },
  needs_tier: { zh: '需求层次', required: true, schema: NeedsTier },
  /** Segment codes, separated by `;`. */
  segments: {
    zh: '服务对象',
    required: false,
    schema: z.string().meta({ description: 'Segment codes, separated by ;' }),
  },
  starts_on: { zh: '开始日期', also: ['起始日期'], required: true, schema: PlainDate },
  ends_on: { zh: '结束日期', also: ['截止日期'], required: true, schema: PlainDate },
  amount: {
    zh: '金额',
    also: ['合同金额', '项目金额'],
    required: true,
    schema: z.number().nonnegative().meta({ description: 'In major units, such as 350000.00' }),
  },
  currency: { zh: '币种', required: false, schema: Currency },
  client_count: {
    zh: '服务人数',
    required: false,
    schema: z.int().positive().meta({ description: 'How many clients the contract serves' }),
  },
} as const satisfies ColumnSet;
