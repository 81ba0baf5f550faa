import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import { VisitSource } from '#shared/domain/source.ts';
import { VisitKind } from '#shared/domain/visit.ts';
import { choices } from '../cells/choices.ts';
import type { ColumnSet } from './column-set.ts';

export const visitKindChoices = choices<VisitKind>({
  announced: ['预先通知', '通知'],
  unannounced: ['不预先通知', '不通知', '突击检查', '飞行检查'],
  'desk-review': ['书面审查', '资料审查'],
  'self-assessment': ['自评', '自我评估'],
});

export const sourceChoices = choices<VisitSource>({
  'third-party': ['第三方', '第三方机构'],
  purchaser: ['购买方', '购买主体'],
  supervisor: ['监管方', '监管部门'],
  self: ['自评', '机构自评'],
});

export const stateChoices = choices<ObservationState>({
  value: ['有值'],
  'not-applicable': ['不适用', 'n/a', 'na'],
  'not-assessed': ['未评', '未评估'],
  'no-data': ['无数据', '无资料'],
  refused: ['拒绝'],
  'carried-forward': ['沿用', '沿用旧值'],
});

export const yesNoChoices = choices<'yes' | 'no'>({
  yes: ['是', 'y', 'true', '1', '√', '✓'],
  no: ['否', 'n', 'false', '0', '×', '✗'],
});

/** The columns of a table of observations. */
export const observationColumns = {
  contract: { zh: '项目编号', also: ['合同编号', 'contract code'], required: true, schema: Code },
  visit_date: { zh: '走访日期', also: ['检查日期'], required: true, schema: PlainDate },
  visit_kind: { zh: '走访方式', also: ['检查方式'], required: true, schema: VisitKind },
  source: { zh: '来源', also: ['评价主体'], required: false, schema: VisitSource },
  assessor: {
    zh: '评估员',
    also: ['评估人', '评估人员'],
    required: true,
    schema: z.string().min(1).max(120).meta({ description: 'A login or a name' }),
  },
  lead: { zh: '组长', required: false, schema: z.enum(['yes', 'no']) },
  indicator: { zh: '指标编号', also: ['指标', '指标代码'], required: true, schema: Code },
  state: { zh: '状态', required: false, schema: ObservationState.default('value') },
  value: {
    zh: '值',
    also: ['观测值', '数值'],
    required: true,
    schema: z
      .union([z.number(), z.string()])
      .optional()
      .meta({
        description:
          'A number; for a checklist its answers, a=1;b=0;c=- (met, not met, not applicable); for a ' +
          'ratio both sides, 12/40; for a deduction the findings, D=2;G=1;revisits=1, or 0 for none',
      }),
  },
  reason: { zh: '理由', also: ['原因', '说明'], required: false, schema: z.string().max(2000) },
  carried_from: { zh: '沿用日期', required: false, schema: PlainDate },
  carried_source: { zh: '沿用来源', required: false, schema: z.string().max(2000) },
  comment: { zh: '备注', also: ['评语'], required: false, schema: z.string().max(4000) },
} as const satisfies ColumnSet;
