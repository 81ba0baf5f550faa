import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Group } from '#shared/domain/framework/node.ts';

interface Props {
  readonly aggregation: Extract<Aggregation, { method: 'lookup' }>;
  /** null for the total. */
  readonly group: Group | null;
  onChange(aggregation: Extract<Aggregation, { method: 'lookup' }>): void;
}

/** The table of a lookup: its rows are edited where rules are. */
export function LookupRows(_props: Props) {
  return null;
}
