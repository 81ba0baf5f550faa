import { assertNever } from '#shared/assert-never.ts';
import type { Framework, PeerGroup } from '#shared/domain/framework/framework.ts';
import type { NumericRuleKind } from '#shared/domain/framework/numeric-rule.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { Connection } from '../database/driver.ts';

/** Which assessments are peers of each other. */
export interface PeerGroups {
  /** By assessment: the number of its group. */
  readonly index: Int32Array;
  /** By group: what its members have in common; null where all of the round are peers. */
  readonly values: readonly (string | null)[];
}

/** Whether a result hangs on those of other assessments: by a percentile, a z-score or shrinkage. */
export function comparesWithPeers(framework: Pick<Framework, 'children'>): boolean {
  return indicatorsOf(framework).some(({ measure }) => {
    if (measure.kind === 'survey') return measure.shrinkage;
    return 'rule' in measure && comparing.has(measure.rule.kind);
  });
}

const comparing: ReadonlySet<NumericRuleKind> = new Set(['percentile', 'z-score']);

/** Groups assessments by what their contract or provider says. */
export function peerGroupsOf(
  connection: Connection,
  by: PeerGroup,
  assessmentIds: readonly string[],
): PeerGroups {
  const column = columnOf(by);
  if (column === null) return { index: new Int32Array(assessmentIds.length), values: [null] };
  const read = connection.prepare<[string], string>(valueSql(column)).pluck();
  const numbers = new Map<string, number>();
  const index = Int32Array.from(assessmentIds, (id) => {
    const value = read.get(id) ?? '';
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  return { index, values: [...numbers.keys()] };
}

function columnOf(by: PeerGroup): string | null {
  switch (by) {
    case 'round':
      return null;
    case 'service-type':
      return 'contract.service_type';
    case 'needs-tier':
      return 'contract.needs_tier';
    case 'nature':
      return 'provider.nature';
    case 'district':
      return 'provider.district';
    default:
      return assertNever(by);
  }
}

const valueSql = (column: string): string => `
  SELECT ${column} FROM assessment
  JOIN contract ON contract.id = assessment.contract_id
  JOIN provider ON provider.id = contract.provider_id
  WHERE assessment.id = ?`;
