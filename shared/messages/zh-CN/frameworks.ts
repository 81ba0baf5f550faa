import type { frameworks as en } from '../en/frameworks.ts';

export const frameworks: Record<keyof typeof en, string> = {
  'frameworks.title': '指标体系',
};
