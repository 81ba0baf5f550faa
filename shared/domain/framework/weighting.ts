import { z } from 'zod';
import { Code } from '../code.ts';

const items = z.array(Code).min(1).max(500);
const matrix = z.array(z.array(z.number()).min(1).max(500)).min(1).max(5000);

/** The weights are set by hand, as they stand on the children. */
export const DirectWeighting = z.strictObject({ method: z.literal('direct') });

/** Every child weighs the same. */
export const EqualWeighting = z.strictObject({ method: z.literal('equal') });

/** The children in order of importance, the most important first. */
export const RankOrderCentroidWeighting = z.strictObject({
  method: z.literal('rank-order-centroid'),
  order: items,
});

/** Which published table of random indices a consistency ratio is taken against. */
export const RandomIndexName = z.enum(['saaty-1980', 'saaty-2005']);
export type RandomIndexName = z.infer<typeof RandomIndexName>;

/** The most items that pairwise judgements are asked for: the tables end there. */
export const mostCompared = 15;

/** One judge's pairwise comparisons. */
export const Judge = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /**
   * How many times more important the first of each pair is, 1/9 to 9 (0.11 is accepted for 1/9):
   * the upper triangle row by row, first against second, first against third, …, second against third.
   */
  comparisons: z.array(z.number().min(0.11).max(9)).max((mostCompared * (mostCompared - 1)) / 2),
});
export type Judge = z.infer<typeof Judge>;

/** Pairwise judgements (analytic hierarchy process) of one or more judges. */
export const AhpWeighting = z.strictObject({
  method: z.literal('ahp'),
  randomIndex: RandomIndexName,
  items: z.array(Code).min(1).max(mostCompared),
  judges: z.array(Judge).min(1).max(50),
});

/** What the data tell apart: rows are cases, columns the items. */
export const EntropyWeighting = z.strictObject({
  method: z.literal('entropy'),
  items,
  matrix,
});

/** What varies and says what others do not (CRITIC): rows are cases, columns the items. */
export const CriticWeighting = z.strictObject({
  method: z.literal('critic'),
  items,
  matrix,
  /** Of each item: whether a higher or a lower value is better. */
  directions: z
    .array(z.enum(['higher', 'lower']))
    .min(1)
    .max(500),
});

const share = z.number().positive().max(1_000_000);

/** One part of a blend; weights set by hand stand in it, since the children hold the blend. */
export const BlendPart = z.discriminatedUnion('method', [
  DirectWeighting.extend({
    share,
    weights: z
      .array(z.strictObject({ code: Code, weight: z.number().min(0).max(1_000_000) }))
      .min(1)
      .max(500),
  }),
  EqualWeighting.extend({ share }),
  RankOrderCentroidWeighting.extend({ share }),
  AhpWeighting.extend({ share }),
  EntropyWeighting.extend({ share }),
  CriticWeighting.extend({ share }),
]);
export type BlendPart = z.infer<typeof BlendPart>;

/** Several methods together, each by its share. */
export const BlendWeighting = z.strictObject({
  method: z.literal('blend'),
  parts: z.array(BlendPart).min(1).max(10),
});

/**
 * How the weights of a group's children came about (赋权方法), kept so that they can be derived again.
 *
 * What no single field can say (that the items are the children, that rows are complete) is checked
 * where the weights are derived.
 */
export const Weighting = z.discriminatedUnion('method', [
  DirectWeighting,
  EqualWeighting,
  RankOrderCentroidWeighting,
  AhpWeighting,
  EntropyWeighting,
  CriticWeighting,
  BlendWeighting,
]);
export type Weighting = z.infer<typeof Weighting>;
export type WeightingMethod = Weighting['method'];
