import { z } from 'zod';
import { Code } from '../code.ts';

export const Comparison = z.enum(['below', 'at-most', 'equals', 'at-least', 'above']);
export type Comparison = z.infer<typeof Comparison>;

/** Another node's figure of the same kind, to compare with. */
const OtherNode = z.strictObject({ node: Code });

/**
 * A statement about one node's figure. `score` is 0 to 100, `coverage` 0 to 1, `raw` an indicator's consolidated
 * raw value, and grades compare by their order. A node without the figure satisfies nothing.
 */
export const NodeTest = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('score'),
    is: Comparison,
    than: z.union([z.number(), OtherNode]),
  }),
  z.strictObject({ of: z.literal('grade'), is: Comparison, than: z.union([Code, OtherNode]) }),
  z.strictObject({ of: z.literal('raw'), is: Comparison, than: z.number() }),
  z.strictObject({ of: z.literal('coverage'), is: Comparison, than: z.number().min(0).max(1) }),
]);
export type NodeTest = z.infer<typeof NodeTest>;

/** The nodes that are counted: the children of a group, all indicators below it, or some by name. */
export const CountedNodes = z.union([
  z.strictObject({ childrenOf: Code }),
  z.strictObject({ indicatorsOf: Code }),
  z.strictObject({ nodes: z.array(Code).min(1).max(200) }),
]);
export type CountedNodes = z.infer<typeof CountedNodes>;

/** One predicate: a statement about a node, or about how many nodes satisfy one. */
export const Predicate = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('node'), node: Code, test: NodeTest }),
  z.strictObject({
    about: z.literal('count'),
    among: CountedNodes,
    test: NodeTest,
    is: Comparison,
    than: z.int().min(0).max(10_000),
  }),
]);
export type Predicate = z.infer<typeof Predicate>;

/** All of some predicates, or any of them. */
export const Condition = z.strictObject({
  match: z.enum(['all', 'any']),
  predicates: z.array(Predicate).min(1).max(20),
});
export type Condition = z.infer<typeof Condition>;
