import { assertNever } from '#shared/assert-never.ts';
import type { LookupRow } from '#shared/domain/framework/aggregation.ts';
import type {
  Comparison,
  Condition,
  CountedNodes,
  NodeTest,
  Predicate,
} from '#shared/domain/framework/condition.ts';
import type { Limiter, LimiterEffect } from '#shared/domain/framework/limiter.ts';
import { joined, type Mark, type Phrase, type Piece, phrase } from './phrase.ts';

const node = (code: string): Mark => ({ kind: 'node', code });
const grade = (code: string): Mark => ({ kind: 'grade', code });
const number = (value: number): Mark => ({ kind: 'number', value });

/** How a figure compares: grades are better and worse, numbers are more and less. */
function comparison({ of, is }: { of: NodeTest['of']; is: Comparison }): Phrase {
  return phrase(of === 'grade' ? `rule.grade.${is}` : `rule.number.${is}`);
}

/** What a figure is compared with. */
function compared(test: NodeTest): Piece {
  switch (test.of) {
    case 'score':
      return typeof test.than === 'number' ? number(test.than) : otherNode(test.than.node);
    case 'grade':
      return typeof test.than === 'string' ? grade(test.than) : otherNode(test.than.node);
    case 'raw':
      return number(test.than);
    case 'coverage':
      return { kind: 'share', value: test.than };
    default:
      return assertNever(test);
  }
}

function otherNode(code: string): Phrase {
  return phrase('rule.thatOf', { node: node(code) });
}

function counted(among: CountedNodes): Piece {
  if ('childrenOf' in among) return phrase('rule.among.children', { node: node(among.childrenOf) });
  if ('indicatorsOf' in among) {
    return phrase('rule.among.indicators', { node: node(among.indicatorsOf) });
  }
  return joined(among.nodes.map(node), 'rule.joint.list');
}

/** One predicate in words: “the score of Safe is below 50”. */
export function predicateSentence(predicate: Predicate): Phrase {
  const { test } = predicate;
  const figure = phrase(`rule.figure.${test.of}`);
  switch (predicate.about) {
    case 'node':
      return phrase('rule.node', {
        node: node(predicate.node),
        figure,
        is: comparison(test),
        than: compared(test),
      });
    case 'count':
      return phrase(
        'rule.count',
        {
          among: counted(predicate.among),
          is: phrase(`rule.many.${predicate.is}`),
          number: number(predicate.than),
          figure,
          testIs: comparison(test),
          testThan: compared(test),
        },
        { count: predicate.than },
      );
    default:
      return assertNever(predicate);
  }
}

/** A condition in words, its predicates joined by “and” or “or”. */
export function conditionSentence({ match, predicates }: Condition): Piece {
  return joined(predicates.map(predicateSentence), `rule.joint.${match}`);
}

function adjustment(at: string, effect: LimiterEffect & { kind: 'adjust' }): Phrase {
  const { by, lowest, highest } = effect;
  const count = Math.abs(by);
  const steps = phrase(
    by < 0 ? 'rule.effect.down' : 'rule.effect.up',
    { node: node(at), number: number(count) },
    { count },
  );
  const low = lowest === undefined ? steps : bounded(steps, 'rule.effect.lowest', lowest);
  return highest === undefined ? low : bounded(low, 'rule.effect.highest', highest);
}

function bounded(effect: Phrase, key: 'rule.effect.lowest' | 'rule.effect.highest', code: string) {
  return phrase(key, { effect, grade: grade(code) });
}

/** What a limiter does in words: “the grade of Safe is at most Fair”. */
export function effectSentence(at: string, effect: LimiterEffect): Phrase {
  switch (effect.kind) {
    case 'cap':
    case 'floor':
    case 'set':
      return phrase(`rule.effect.${effect.kind}`, { node: node(at), grade: grade(effect.grade) });
    case 'adjust':
      return adjustment(at, effect);
    default:
      return assertNever(effect);
  }
}

/** A limiter as one sentence: when what holds, what becomes of which grade. */
export function limiterSentence({ at, when, effect }: Pick<Limiter, 'at' | 'when' | 'effect'>) {
  return phrase('rule.limiter', {
    when: conditionSentence(when),
    effect: effectSentence(at, effect),
  });
}

/** A row of a lookup as one sentence. */
export function lookupRowSentence({ when, grade: code }: LookupRow): Phrase {
  return phrase('rule.lookup.row', { when: conditionSentence(when), grade: grade(code) });
}
