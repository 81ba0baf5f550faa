import type { assessment as en } from '../en/assessment.ts';

export const assessment: Record<keyof typeof en, string> = {
  'assessment.title': '评估',
};
