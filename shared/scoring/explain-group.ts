import type { AssessmentResult, NodeResult } from '#shared/domain/result.ts';
import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import { type ExplainedLimiter, explainLimiters } from './explain-limiters.ts';
import { type ExplainedLookup, explainLookup } from './explain-lookup.ts';
import { ln } from './logarithm.ts';
import type { NodeFigures } from './node-figures.ts';

type Method = keyof typeof methodCodes;
type MissingPolicy = keyof typeof missingCodes;

/**
 * What a child did in its group's arithmetic: `counted` with its score, `zero` (missing, counted as
 * 0), `left-out` (excluded), `redistributed` (missing, left out), `blocks` (missing, the group has no
 * score).
 */
export type TermPart = 'counted' | 'zero' | 'left-out' | 'redistributed' | 'blocks';

/** One child in its group's arithmetic. */
export interface ExplainedTerm {
  readonly code: string;
  readonly part: TermPart;
  readonly weight: number;
  /** Adds to the numerator only. */
  readonly bonus: boolean;
  /** Its score, 0 to 100, before the group's floor; null when none counts. */
  readonly score: number | null;
}

/**
 * A group's arithmetic over the terms that count.
 *
 * - weighted mean and points: Σ weight · score / Σ weight (bonus apart)
 * - geometric: exp(Σ weight · ln score / Σ weight), scores no less than `floor`
 * - harmonic: Σ weight / Σ (weight / score), scores no less than `floor`
 * - minimum: the least score; lookup: its table
 */
export interface ExplainedGroup {
  readonly kind: 'group';
  readonly code: string;
  readonly method: Method;
  readonly missing: MissingPolicy;
  readonly terms: readonly ExplainedTerm[];
  /** The two sides of the fraction; null for `minimum` and `lookup`. −∞ is the logarithm of a zero. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Whether bonus points would have taken the score above 100. */
  readonly clamped: boolean;
  /** The least score that counts; null but for `geometric` and `harmonic`. */
  readonly floor: number | null;
  readonly lookup: ExplainedLookup | null;
  /** The limiters at this node, fired or not. */
  readonly limiters: readonly ExplainedLimiter[];
}

const methods = Object.keys(methodCodes) as Method[];
const policies = Object.keys(missingCodes) as MissingPolicy[];

function partIn(node: NodeResult, missing: MissingPolicy): TermPart {
  if (node.outcome === 'scored') return 'counted';
  if (node.outcome === 'excluded') return 'left-out';
  if (missing === 'zero') return 'zero';
  return missing === 'block' ? 'blocks' : 'redistributed';
}

function explainTerms(
  compiled: CompiledFramework,
  nodes: readonly NodeResult[],
  group: number,
): ExplainedTerm[] {
  const missing = policies[compiled.missing[group]];
  const first = compiled.firstChild[group];
  return Array.from({ length: compiled.childCount[group] }, (_, i) => {
    const child = nodes[first + i];
    const part = partIn(child, missing);
    return {
      code: child.code,
      part,
      weight: compiled.weights[first + i],
      bonus: compiled.bonus[first + i] === 1,
      score: part === 'zero' ? 0 : child.score,
    };
  });
}

type Fraction = Pick<ExplainedGroup, 'numerator' | 'denominator'>;

function fractionOf(method: Method, floor: number, terms: readonly ExplainedTerm[]): Fraction {
  if (method === 'minimum' || method === 'lookup') return { numerator: null, denominator: null };
  const curved = method === 'geometric' || method === 'harmonic';
  let weights = 0;
  let sum = 0;
  for (const { weight, bonus, score } of terms) {
    if (score === null) continue;
    if (!bonus) weights += weight;
    if (curved && weight === 0) continue;
    const least = Math.max(score, floor);
    if (method === 'geometric') sum += weight * ln(least);
    else if (method === 'harmonic') sum += weight / least;
    else sum += weight * score;
  }
  return method === 'harmonic'
    ? { numerator: weights, denominator: sum }
    : { numerator: sum, denominator: weights };
}

/** The arithmetic behind one group, its table and its limiters. */
export function explainGroup(
  compiled: CompiledFramework,
  result: AssessmentResult,
  figures: NodeFigures,
  group: number,
): ExplainedGroup {
  const method = methods[compiled.method[group]];
  const floor = compiled.floor[group];
  const terms = explainTerms(compiled, result.nodes, group);
  const { numerator, denominator } = fractionOf(method, floor, terms);
  const earned = method === 'points' ? (numerator ?? 0) / (denominator ?? 1) : 0;
  const scored = result.nodes[group].outcome === 'scored';
  return {
    kind: 'group',
    code: compiled.codes[group],
    method,
    missing: policies[compiled.missing[group]],
    terms,
    numerator,
    denominator,
    clamped: scored && earned > compiled.ceiling[group],
    floor: method === 'geometric' || method === 'harmonic' ? floor : null,
    lookup: scored ? explainLookup(compiled, figures, group) : null,
    limiters: explainLimiters(compiled, result, figures, group),
  };
}
