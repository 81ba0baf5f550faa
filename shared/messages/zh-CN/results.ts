import type { results as en } from '../en/results.ts';

export const results: Record<keyof typeof en, string> = {
  'results.title': '评估结果',
};
