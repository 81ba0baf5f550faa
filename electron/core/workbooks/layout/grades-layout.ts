import type { CompiledCondition, CompiledPredicate } from '#shared/scoring/compiled-condition.ts';
import { type CompiledFramework, missingCodes } from '#shared/scoring/compiled-framework.ts';
import type { CompiledLimiter } from '#shared/scoring/compiled-limiter.ts';
import type { PlacedCondition, PlacedLimiter, PlacedLookup, RulesLayout } from './rules-layout.ts';

/** The first columns of the Grades sheet; from `chain` on stands how each grade came about. */
export const gradesColumns = {
  contract: 1,
  provider: 2,
  byScore: 3,
  afterRules: 4,
  judgement: 5,
  rulesFired: 6,
  judgedBy: 7,
  judgedAt: 8,
  reason: 9,
  chain: 10,
} as const;

/** A count of nodes, in columns that each count a part of them. */
export interface PlacedCount {
  readonly left: number;
  /** The nodes that each column counts (of raw values: the indicators). */
  readonly parts: readonly (readonly number[])[];
}

/** A statement with its row in the Rules sheet and, where it counts, the columns that do. */
export interface PlacedStatement {
  readonly predicate: CompiledPredicate;
  /** Whether it compares with another node's figure. */
  readonly between: boolean;
  readonly row: number;
  readonly count: PlacedCount | null;
}

/** A condition at work, and the column that says whether it holds. */
export interface PlacedTest {
  readonly compiled: CompiledCondition;
  readonly statements: readonly PlacedStatement[];
  readonly holds: number;
}

/** A limiter at work: the grades before and after it. */
export interface PlacedStep {
  readonly node: number;
  readonly compiled: CompiledLimiter;
  readonly rule: PlacedLimiter;
  readonly test: PlacedTest;
  readonly before: number;
  readonly after: number;
}

/** A lookup at work. */
export interface PlacedTable {
  readonly lookup: PlacedLookup;
  readonly rows: readonly { readonly test: PlacedTest; readonly gradeRow: number }[];
  /** Where missing children read as 0: the first column of their scores so read, and of their grades. */
  readonly zero: { readonly scores: number; readonly grades: number } | null;
  /** The grade that the table gives, scored or not. */
  readonly gives: number;
}

/** How the grade of one node comes about, from left to right. */
export interface GradeChain {
  readonly node: number;
  readonly table: PlacedTable | null;
  /** The grade that the score earns, or the table gives. */
  readonly computed: number;
  readonly steps: readonly PlacedStep[];
  /** The grade after its limiters. */
  readonly grade: number;
}

/** The columns of the Grades sheet. */
export interface GradesLayout {
  /** Children before parents, the total last. */
  readonly chains: readonly GradeChain[];
  /** By node; null where no grade is needed. */
  readonly chainOf: readonly (GradeChain | null)[];
  /** Every limiter, in the order in which they act. */
  readonly steps: readonly PlacedStep[];
  /** Whether one formula can name the rules that fired; else it counts them. */
  readonly namesFired: boolean;
  /** The first critical rule's column. */
  readonly vetoes: number;
  readonly last: number;
}

/** Spreadsheets end formulas at 8,192 characters; a limiter is named in 140 at most, a veto in 100. */
const longestFormula = 8000;

/** So many nodes are counted in one formula at most. */
const mostCounted = 30;

/** Gives every step of every grade its column: indicators that rules speak of, then the groups. */
export function placeGrades(compiled: CompiledFramework, rules: RulesLayout): GradesLayout {
  const columns = new Columns(gradesColumns.chain);
  const indicators = Array.from(compiled.nodeOfIndicator).filter(
    (node) => compiled.gradeMatters[node] === 1,
  );
  const chains = [...indicators, ...compiled.groups].map((node): GradeChain => {
    const table = placeTable(compiled, rules, columns, node);
    const computed = columns.take();
    let grade = computed;
    const steps = (compiled.limiters[node] ?? []).flatMap((limiter): PlacedStep[] => {
      const rule = rules.limiters.find((one) => one.limiter === limiter.written);
      if (!rule) return [];
      const test = placeTest(columns, limiter.when, rule.condition);
      const before = grade;
      grade = columns.take();
      return [{ node, compiled: limiter, rule, test, before, after: grade }];
    });
    return { node, table, computed, steps, grade };
  });
  const chainOf = new Array<GradeChain | null>(compiled.nodeCount).fill(null);
  for (const chain of chains) chainOf[chain.node] = chain;
  const vetoes = columns.take(compiled.vetoes.length);
  const steps = chains.flatMap((chain) => chain.steps);
  const namesFired = 140 * steps.length + 100 * compiled.vetoes.length <= longestFormula;
  return { chains, chainOf, steps, namesFired, vetoes, last: columns.next - 1 };
}

function placeTable(
  compiled: CompiledFramework,
  rules: RulesLayout,
  columns: Columns,
  node: number,
): PlacedTable | null {
  const table = compiled.lookups[node];
  const lookup = rules.lookups.find((one) => one.node === node);
  if (!table || !lookup) return null;
  const children = compiled.childCount[node];
  const reads = compiled.missing[node] === missingCodes.zero;
  const zero = reads ? { scores: columns.take(children), grades: columns.take(children) } : null;
  const rows = table.rows.flatMap(({ when }) => {
    const row = lookup.rows.find((one) => one.lookup.when === when.written);
    if (!row) return [];
    return [{ test: placeTest(columns, when, row.condition), gradeRow: row.condition.first }];
  });
  return { lookup, rows, zero, gives: columns.take() };
}

function placeTest(
  columns: Columns,
  compiled: CompiledCondition,
  { predicates }: PlacedCondition,
): PlacedTest {
  const statements = compiled.predicates.map((predicate, i): PlacedStatement => {
    const { row, predicate: written } = predicates[i];
    const between = typeof written.test.than === 'object';
    if (predicate.about === 'node') return { predicate, between, row, count: null };
    const parts = inParts(Array.from(predicate.nodes));
    const count = { left: columns.take(parts.length), parts };
    return { predicate, between, row, count };
  });
  return { compiled, statements, holds: columns.take() };
}

/** Always one part at least, so that a count of nothing is 0 and seen to be. */
function inParts(nodes: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let i = 0; i === 0 || i < nodes.length; i += mostCounted) {
    parts.push(nodes.slice(i, i + mostCounted));
  }
  return parts;
}

class Columns {
  next: number;

  constructor(first: number) {
    this.next = first;
  }

  /** Takes `count` columns and gives the first. */
  take(count = 1): number {
    this.next += count;
    return this.next - count;
  }
}
