import type { CountedNodes, NodeTest, Predicate } from '#shared/domain/framework/condition.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { Book } from '../book/book.ts';
import { RulesCells } from '../formulas/rules-cells.ts';
import {
  type LiveSentence,
  type SentenceCell,
  sentenceFormula,
} from '../formulas/sentence-formula.ts';

const local = new RulesCells('');

/** A cell of the Rules sheet's own row in a sentence. */
const cellOf = (
  column: Parameters<RulesCells['cell']>[0],
  row: number,
  text: string | number,
): SentenceCell => ({ cell: local.cell(column, row), text: String(text) });

/** What a statement is about: a node, or the nodes that it counts. */
export function aboutOf({ layout }: Book, predicate: Predicate): string {
  if (predicate.about === 'node') return predicate.node;
  return amongWords(layout.translator.t, predicate.among);
}

function amongWords(t: Book['layout']['translator']['t'], among: CountedNodes): string {
  if ('nodes' in among) return among.nodes.join(', ');
  return 'childrenOf' in among
    ? t('workbook.rules.childrenOf', { node: among.childrenOf })
    : t('workbook.rules.indicatorsOf', { node: among.indicatorsOf });
}

const thanText = ({ than }: NodeTest): string | number =>
  typeof than === 'object' ? than.node : than;

/** A statement in words: "The score of A is below 60", "Of the children of A at least 2 have …". */
export function statementSentence(book: Book, row: number, predicate: Predicate): LiveSentence {
  const { labels, translator } = book.layout;
  const { t } = translator;
  const { test } = predicate;
  const figure = t(`workbook.rules.figure.${test.of}`);
  const is = labels.comparison[test.is];
  const between = typeof test.than === 'object';
  const cells = {
    about: cellOf('about', row, aboutOf(book, predicate)),
    than: cellOf('than', row, thanText(test)),
  };
  if (predicate.about === 'node') {
    const key = between ? 'workbook.rules.nodeThanNode' : 'workbook.rules.nodeThan';
    return sentenceFormula((places) => t(key, { figure, is, ...places }), cells);
  }
  const key = between ? 'workbook.rules.countThanNode' : 'workbook.rules.countThan';
  const many = labels.comparison[predicate.is];
  const counted = { ...cells, count: cellOf('count', row, predicate.than) };
  return sentenceFormula((places) => t(key, { figure, is, many, ...places }), counted);
}

/** What a limiter does, in words. */
export function effectSentence(book: Book, row: number, { at, effect }: Limiter): LiveSentence {
  const { t } = book.layout.translator;
  const node = cellOf('at', row, at);
  if (effect.kind !== 'adjust') {
    const cells = { node, grade: cellOf('grade', row, effect.grade) };
    return sentenceFormula((places) => t(`workbook.rules.effect.${effect.kind}`, places), cells);
  }
  const { grades } = book.round.compiled;
  const cells = {
    node,
    by: cellOf('by', row, effect.by),
    lowest: cellOf('lowest', row, effect.lowest ?? grades[0].code),
    highest: cellOf('highest', row, effect.highest ?? grades[grades.length - 1].code),
  };
  return sentenceFormula((places) => t('workbook.rules.effect.adjust', places), cells);
}

/** What a row of a lookup gives, in words. */
export function lookupSentence(book: Book, row: number, at: string, grade: string): LiveSentence {
  const { t } = book.layout.translator;
  const cells = { node: cellOf('at', row, at), grade: cellOf('grade', row, grade) };
  return sentenceFormula((places) => t('workbook.rules.effect.set', places), cells);
}

/** When a critical indicator fails, and what then. */
export function criticalSentences(
  { layout, round }: Book,
  indicator: number,
): { readonly statement: LiveSentence; readonly effect: LiveSentence } {
  const { t } = layout.translator;
  const { code, critical } = round.compiled.indicators[indicator];
  const node = round.compiled.nodeOfIndicator[indicator];
  const of = (column: 'code' | 'criticalBelow' | 'criticalGrade', text: string | number) => ({
    cell: layout.cells.node(column, node),
    text: String(text),
  });
  const about = of('code', code);
  return {
    statement: sentenceFormula((places) => t('workbook.rules.fails', places), {
      node: about,
      below: of('criticalBelow', critical?.below ?? 0),
    }),
    effect: sentenceFormula((places) => t('workbook.rules.leaves', places), {
      grade: of('criticalGrade', critical?.grade ?? ''),
    }),
  };
}
