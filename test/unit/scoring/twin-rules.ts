import type { Condition, NodeTest } from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { FrameworkNode, Group } from '#shared/domain/framework/node.ts';
import { meets } from './twin-readings.ts';

/*
 * The twin's grades and rules: lists of codes from the best down, filtered and searched.
 */
export interface TwinNode {
  readonly outcome: 'scored' | 'excluded' | 'missing';
  readonly score: number | null;
  readonly coverage: number | null;
  readonly computed: string | null;
  readonly grade: string | null;
  readonly raw: number | null;
  readonly relative: number | null;
}
type Top = Pick<Framework, 'grades' | 'maximum' | 'rounding'>;

/** Half up on the decimals as one would write them. */
function rounded(x: number, decimals: number): number {
  const shifted = Number((x * 10 ** decimals).toPrecision(14));
  return Math.floor(shifted + 0.5) / 10 ** decimals;
}

function best<T extends { readonly from: number }>(bands: readonly T[], figure: number): T {
  const falling = bands.toSorted((a, b) => b.from - a.from);
  return falling.find((band) => meets(figure, band.from)) ?? falling[falling.length - 1];
}

/** The total on the framework's scale. */
export function twinTotal({ maximum, rounding }: Top, score: number): number {
  const total = (score * maximum) / 100;
  return rounding === undefined ? total : rounded(total, rounding.decimals);
}

/** The grade that a score earns at a node, by its own grading or by the framework's bands. */
export function earned(top: Top, node: FrameworkNode | null, score: number): string {
  const own = node?.kind === 'group' ? node.grading : undefined;
  const bands = own?.bands.filter(({ grade }) => top.grades.some(({ code }) => code === grade));
  if (own === undefined || bands === undefined || bands.length === 0) {
    return best(top.grades, twinTotal(top, score)).code;
  }
  return best(bands, own.decimals === undefined ? score : rounded(score, own.decimals)).grade;
}

/** The least score that earns a grade at a node. */
export function leastFor(top: Top, node: Group | null, grade: string): number {
  const own = node?.grading?.bands.filter((band) => band.grade === grade) ?? [];
  if (own.length > 0) return Math.min(...own.map((band) => band.from));
  const from = top.grades.find(({ code }) => code === grade)?.from ?? Number.NaN;
  return (100 * from) / top.maximum;
}

/** Codes from the worst to the best. */
export function ladder(top: Top): string[] {
  return top.grades.toSorted((a, b) => a.from - b.from).map(({ code }) => code);
}

function moved(steps: readonly string[], effect: LimiterEffect, grade: string): string {
  const place = steps.indexOf(grade);
  if (effect.kind !== 'adjust') {
    const to = steps.indexOf(effect.grade);
    if (to < 0 || (effect.kind === 'cap' && place <= to)) return grade;
    return effect.kind === 'floor' && place >= to ? grade : effect.grade;
  }
  const low = Math.max(0, steps.indexOf(effect.lowest ?? ''));
  const known = steps.indexOf(effect.highest ?? '');
  const high = known < 0 ? steps.length - 1 : known;
  let to = place;
  for (let left = Math.abs(effect.by); left > 0; left--) {
    const next = to + Math.sign(effect.by);
    if (low <= to && to <= high && low <= next && next <= high) to = next;
  }
  return steps[to];
}

/** Whether a limiter's effect names grades that exist; one that does not is a draft's and does nothing. */
function known(steps: readonly string[], effect: LimiterEffect): boolean {
  return effect.kind === 'adjust' || steps.includes(effect.grade);
}

/** What a condition may read, by code: figures, the children of groups, the indicators below them. */
export interface TwinReach {
  readonly nodes: ReadonlyMap<string, TwinNode>;
  readonly childrenOf: (code: string) => readonly string[];
  readonly indicatorsOf: (code: string) => readonly string[];
}

function figure(steps: readonly string[], of: NodeTest['of'], node: TwinNode | undefined) {
  if (node === undefined) return null;
  if (of !== 'grade') return node[of];
  return node.grade === null ? null : steps.indexOf(node.grade);
}

function relation(is: NodeTest['is'], a: number, b: number): boolean {
  const [up, down] = [meets(a, b), meets(b, a)];
  return { below: !up, 'at-most': down, equals: up && down, 'at-least': up, above: !down }[is];
}

function passes(steps: readonly string[], reach: TwinReach, test: NodeTest, code: string): boolean {
  const { of, is, than } = test;
  const own = figure(steps, of, reach.nodes.get(code));
  const other =
    typeof than === 'object'
      ? figure(steps, of, reach.nodes.get(than.node))
      : typeof than === 'string'
        ? (steps.indexOf(than) + 1 || Number.NaN) - 1
        : than;
  return own !== null && other !== null && !Number.isNaN(other) && relation(is, own, other);
}

/** Whether a condition holds over what it may read. */
export function holds(top: Top, reach: TwinReach, condition: Condition): boolean {
  const steps = ladder(top);
  const answers = condition.predicates.map((predicate) => {
    const { test } = predicate;
    if (predicate.about === 'node') return passes(steps, reach, test, predicate.node);
    const { among } = predicate;
    const counted =
      'nodes' in among
        ? among.nodes
        : 'childrenOf' in among
          ? reach.childrenOf(among.childrenOf)
          : reach.indicatorsOf(among.indicatorsOf);
    const count = [...new Set(counted)].filter((code) => passes(steps, reach, test, code)).length;
    return relation(predicate.is, count, predicate.than);
  });
  return condition.match === 'all' ? !answers.includes(false) : answers.includes(true);
}

/** A grade after a node's limiters, each seeing what the one before left; and what fired. */
export function limited(
  framework: Framework,
  at: string,
  node: TwinNode,
  reach: TwinReach,
): [string | null, string[]] {
  const steps = ladder(framework);
  const fired: string[] = [];
  let grade = node.computed;
  for (const limiter of framework.limiters) {
    if (limiter.at !== at || grade === null || !known(steps, limiter.effect)) continue;
    const nodes = new Map(reach.nodes).set(at, { ...node, grade });
    if (!holds(framework, { ...reach, nodes }, limiter.when)) continue;
    const after = moved(steps, limiter.effect, grade);
    fired.push(`${at} ${limiter.code} ${grade} ${after}`);
    grade = after;
  }
  return [grade, fired];
}
