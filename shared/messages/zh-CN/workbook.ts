import type { workbook as en } from '../en/workbook.ts';

export const workbook: Record<keyof typeof en, string> = {
  'workbook.title': '评估工作簿',
};
