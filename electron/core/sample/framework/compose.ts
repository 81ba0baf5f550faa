import type { z } from 'zod';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import type { Group, Indicator } from '#shared/domain/framework/node.ts';
import type { Text } from '#shared/domain/text.ts';

/** A wording in both languages: English, simplified Chinese. */
export type Wording = readonly [en: string, zh: string];

/** A node as an author writes it. */
export type NodeInput = FrameworkInput['children'][number];
type IndicatorInput = z.input<typeof Indicator>;
type GroupInput = z.input<typeof Group>;
type MeasureInput = IndicatorInput['measure'];
type NumericInput = Extract<MeasureInput, { kind: 'numeric' }>;

/** A text of both languages. */
export function both([en, zh]: Wording): Text {
  return { en, 'zh-CN': zh };
}

/** What an indicator has besides its code, points and name. */
export interface IndicatorParts
  extends Pick<IndicatorInput, 'measure' | 'critical' | 'states' | 'tolerance'> {
  readonly description?: Wording;
  readonly mandate: Wording;
  readonly evidence: Wording;
}

/** An indicator worth `weight` points. */
export function indicator(
  code: string,
  weight: number,
  name: Wording,
  { description, mandate, evidence, ...parts }: IndicatorParts,
): NodeInput {
  return {
    kind: 'indicator',
    code,
    name: both(name),
    ...(description && { description: both(description) }),
    weight,
    ...parts,
    mandate: both(mandate),
    evidence: both(evidence),
  };
}

/**
 * A dimension or criterion whose children add up their points; it is worth their sum. A child without
 * a score leaves it, and the total, without one.
 */
export function pointsGroup(
  code: string,
  name: Wording,
  description: Wording,
  children: readonly NodeInput[],
): GroupInput {
  return {
    kind: 'group',
    code,
    name: both(name),
    description: both(description),
    weight: children.reduce((sum, child) => sum + child.weight, 0),
    aggregation: { method: 'points', missing: 'block' },
    children: [...children],
  };
}

/** Four levels worth 25, 50, 75 and 100, worst first, each told by what it looks like. */
export function rubric(one: Wording, two: Wording, three: Wording, four: Wording): MeasureInput {
  return {
    kind: 'rubric',
    levels: [one, two, three, four].map((name, i) => ({
      value: i + 1,
      name: both(name),
      score: 25 * (i + 1),
    })),
  };
}

/** A checklist of `[code, wording, extras]`. */
export function checklist(
  ...items: readonly (readonly [
    code: string,
    name: Wording,
    extras?: { weight?: number; critical?: boolean },
  ])[]
): MeasureInput {
  return {
    kind: 'checklist',
    items: items.map(([code, name, extras]) => ({ code, name: both(name), ...extras })),
  };
}

/** A measured quantity. */
export function numeric(
  unit: Wording,
  range: Pick<NumericInput, 'minimum' | 'maximum' | 'decimals'>,
  rule: NumericInput['rule'],
): MeasureInput {
  return { kind: 'numeric', unit: both(unit), ...range, rule };
}

/** Linear between `worst` (0) and `best` (100). */
export function goalposts(worst: number, best: number): NumericInput['rule'] {
  return { kind: 'goalposts', worst, best };
}

/** Straight lines between `[value, score]` points. */
export function piecewise(...points: readonly (readonly [number, number])[]): NumericInput['rule'] {
  return { kind: 'piecewise', points: points.map(([value, score]) => ({ value, score })) };
}

/** Steps: `below`, then the score from each value on. */
export function bands(
  below: number,
  ...steps: readonly (readonly [number, number])[]
): NumericInput['rule'] {
  return { kind: 'bands', below, bands: steps.map(([from, score]) => ({ from, score })) };
}

/** Per cent, 0 to `maximum`. */
export function percent(rule: NumericInput['rule'], maximum = 100): MeasureInput {
  return numeric(['%', '%'], { minimum: 0, maximum, decimals: 1 }, rule);
}

/** A judgement from 0 to 10, worth its share of ten. */
export const zeroToTen: MeasureInput = {
  kind: 'scale',
  minimum: 0,
  maximum: 10,
  origin: 'minimum',
};

/** Assessed at every contract: it always applies and cannot be taken over from an older visit. */
export const alwaysSeen = {
  'not-applicable': 'not-allowed',
  'carried-forward': 'not-allowed',
} as const;

/** Applies to every contract; a recent value may stand. */
export const alwaysApplies = { 'not-applicable': 'not-allowed' } as const;

/** As `alwaysSeen`, and withheld or non-existent proof fails it. */
export const mustBeShown = {
  ...alwaysSeen,
  'not-assessed': 'block',
  'no-data': 'fail',
  refused: 'fail',
} as const;
