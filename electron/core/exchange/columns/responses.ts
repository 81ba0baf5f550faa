import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { PlainDate } from '#shared/domain/plain-date.ts';
import type { ColumnSet } from './column-set.ts';

/** The columns that every table of responses has; one column for each item code follows them. */
export const responseColumns = {
  contract: { zh: '项目编号', also: ['合同编号', 'contract code'], required: true, schema: Code },
  questionnaire: { zh: '问卷', also: ['问卷编号'], required: true, schema: Code },
  respondent: {
    zh: '答卷编号',
    also: ['答卷', '受访者编号'],
    required: true,
    schema: z.string().min(1).max(40),
  },
  received_on: {
    zh: '日期',
    also: ['答卷日期', '填答日期'],
    required: true,
    schema: PlainDate,
  },
} as const satisfies ColumnSet;
