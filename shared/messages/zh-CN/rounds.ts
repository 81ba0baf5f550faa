import type { rounds as en } from '../en/rounds.ts';

export const rounds: Record<keyof typeof en, string> = {
  'rounds.title': '评估轮次',
};
