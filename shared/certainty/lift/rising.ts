import { assertNever } from '#shared/assert-never.ts';
import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type {
  Comparison,
  Condition,
  NodeTest,
  Predicate,
} from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { indicatorsOf, walk } from '#shared/domain/framework/walk.ts';
import { type Direction, directionOf } from './direction.ts';

/**
 * What better values do to a statement: `fades` can only make it untrue, `grows` only true, `either` cannot
 * be told.
 */
type Tendency = 'fades' | 'grows' | 'either';

const opposite: Readonly<Record<Tendency, Tendency>> = {
  fades: 'grows',
  grows: 'fades',
  either: 'either',
};

function ofComparison(is: Comparison): Tendency {
  switch (is) {
    case 'below':
    case 'at-most':
      return 'fades';
    case 'at-least':
    case 'above':
      return 'grows';
    case 'equals':
      return 'either';
    default:
      return assertNever(is);
  }
}

type Directions = ReadonlyMap<string, Direction>;

function ofTest(test: NodeTest, nodes: readonly string[], directions: Directions): Tendency {
  if (typeof test.than === 'object') return 'either';
  const tendency = ofComparison(test.is);
  if (test.of !== 'raw') return tendency;
  const [first] = nodes.map((node) => directions.get(node) ?? 'neither');
  if (!nodes.every((node) => directions.get(node) === first)) return 'either';
  if (first === 'neither') return 'either';
  return first === 'higher' ? tendency : opposite[tendency];
}

function ofPredicate(predicate: Predicate, directions: Directions): Tendency {
  if (predicate.about === 'node') return ofTest(predicate.test, [predicate.node], directions);
  const { among } = predicate;
  // Raw values of nodes found by their group are not looked into.
  const nodes = 'nodes' in among ? among.nodes : [''];
  const test = ofTest(predicate.test, nodes, directions);
  const count = ofComparison(predicate.is);
  if (test === 'either' || count === 'either') return 'either';
  return count === 'grows' ? test : opposite[test];
}

function ofCondition({ predicates }: Condition, directions: Directions): Tendency {
  const tendencies = predicates.map((predicate) => ofPredicate(predicate, directions));
  return tendencies.every((one) => one === tendencies[0]) ? tendencies[0] : 'either';
}

function limiterRises({ when, effect }: Limiter, directions: Directions): boolean {
  const tendency = ofCondition(when, directions);
  switch (effect.kind) {
    case 'cap':
      return tendency === 'fades';
    case 'floor':
      return tendency === 'grows';
    case 'adjust':
      return effect.by === 0 || tendency === (effect.by < 0 ? 'fades' : 'grows');
    case 'set':
      return false;
    default:
      return assertNever(effect);
  }
}

function aggregationRises(
  aggregation: Aggregation,
  ranks: ReadonlyMap<string, number>,
  directions: Directions,
): boolean {
  if (aggregation.method !== 'lookup') return true;
  const grades = [...aggregation.rows.map(({ grade }) => grade), aggregation.otherwise];
  const places = grades.map((grade) => ranks.get(grade) ?? -1);
  const tendencies = aggregation.rows.map(({ when }) => ofCondition(when, directions));
  const all = (tendency: Tendency) => tendencies.every((one) => one === tendency);
  const ordered = (sign: number) =>
    places.every((place, i) => i === 0 || sign * (place - places[i - 1]) >= 0);
  return (all('grows') && ordered(-1)) || (all('fades') && ordered(1));
}

function derivationRises(measure: Measure, directions: Directions): boolean {
  if (measure.kind !== 'derived') return true;
  const own = directionOf(measure);
  return own !== 'neither' && measure.terms.every((term) => directions.get(term.indicator) === own);
}

/**
 * Whether it can be told from a framework's rules that a better score of an indicator never makes the total
 * or a grade worse. It is so for every published scheme that says "not above … when … is too low"; where a
 * rule could punish an improvement, or it cannot be told, a search has to try every level.
 */
export function betterNeverHarms(framework: Framework): boolean {
  const indicators = indicatorsOf(framework);
  const directions: Directions = new Map(
    indicators.map(({ code, measure }) => [code, directionOf(measure)]),
  );
  const rising = framework.grades.toSorted((a, b) => a.from - b.from);
  const ranks = new Map(rising.map(({ code }, rank) => [code, rank]));
  const groups = Array.from(walk(framework), ({ node }) => node).filter(
    (node) => node.kind === 'group',
  );
  return (
    framework.limiters.every((limiter) => limiterRises(limiter, directions)) &&
    [framework, ...groups].every(({ aggregation }) =>
      aggregationRises(aggregation, ranks, directions),
    ) &&
    indicators.every(({ measure }) => derivationRises(measure, directions))
  );
}
