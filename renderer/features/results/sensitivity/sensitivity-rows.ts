import type { RoundSensitivity } from '#shared/contract/sensitivity.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { Text } from '#shared/domain/text.ts';

type Comparison = Omit<RoundSensitivity['indicators'][number], 'indicator'>;

/** What is changed in the framework to see what becomes of the round. */
export type SensitivityChange = 'left-out' | 'raised' | 'lowered';

/** One change and what becomes of ranks and grades. */
export interface SensitivityRow extends Comparison {
  readonly key: string;
  readonly code: string;
  readonly name: Text;
  readonly change: SensitivityChange;
}

const none: Text = { en: '', 'zh-CN': '' };

/** Every change, those that move most first. */
export function sensitivityRows(framework: Framework, found: RoundSensitivity): SensitivityRow[] {
  const names = new Map(Array.from(walk(framework), ({ node }) => [node.code, node.name]));
  const rows = [
    ...found.indicators.map(({ indicator, ...rest }) => ({
      ...rest,
      code: indicator,
      change: 'left-out' as const,
    })),
    ...found.weights.map(({ node, ...rest }) => ({ ...rest, code: node })),
  ].map((row) => ({
    ...row,
    key: `${row.code} ${row.change}`,
    name: names.get(row.code) ?? none,
  }));
  return rows.sort((a, b) => b.changed - a.changed || shiftOf(b) - shiftOf(a));
}

/** By how many places the rank that moves most moves. */
export function shiftOf({ largestShift }: Comparison): number {
  return largestShift === null ? 0 : Math.abs(largestShift.to - largestShift.from);
}
