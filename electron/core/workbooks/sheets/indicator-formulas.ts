import type { Book } from '../book/book.ts';
import { fixed, quoted, relative } from '../book/reference.ts';
import {
  appliesFormula,
  consolidationFormula,
  type GridCell,
  type Source,
  type Taking,
} from '../formulas/consolidation-formula.ts';
import { derivedFormula } from '../formulas/derived-formula.ts';
import { surveyFormula } from '../formulas/survey-formula.ts';
import { consensusColumns } from '../layout/consensus-layout.ts';
import { gridColumns } from '../layout/grid-rows.ts';

/**
 * The formula of an indicator's value in one assessment; null where nothing was observed or answered: then
 * the words stand by themselves.
 */
export function indicatorFormula(
  book: Book,
  index: number,
  k: number,
  cell: GridCell,
): string | null {
  const { layout, round } = book;
  const { labels, cells } = layout;
  const { measure } = round.compiled.indicators[k];
  const said = saidOf(book, index, k);
  const taking = takingOf(book, index, k);
  switch (measure.kind) {
    case 'survey': {
      const value = surveyValue(book, index, k, cell);
      if (value === null && said === null && taking.settled === null) return null;
      const word = quoted(labels.state['not-assessed']);
      return appliesFormula(labels, cells, value ?? word, said, cell, taking);
    }
    case 'derived':
      return appliesFormula(labels, cells, derivedValue(book, k, cell), said, cell, taking);
    default:
      if (said === null && taking.settled === null) return null;
      return consolidationFormula(labels, cells, said, cell, taking);
  }
}

function saidOf({ layout }: Book, index: number, k: number): Source | null {
  const block = layout.blocks.observations(index, k);
  return block.count > 0 ? { prefix: layout.sheets.observations.prefix, block } : null;
}

function takingOf({ layout, round }: Book, index: number, k: number): Taking {
  const { sources, nodeOfIndicator, indicators } = round.compiled;
  const row = layout.consensus.row(index, k);
  const at = (column: number) =>
    layout.sheets.consensus.prefix + fixed(column, row === null ? 0 : row);
  return {
    carried: indicators[k].states['carried-forward'] === 'accept',
    from: sources[k] === null ? null : layout.cells.node('source', nodeOfIndicator[k]),
    settled:
      row === null
        ? null
        : { state: at(consensusColumns.state), value: at(consensusColumns.value) },
  };
}

/**
 * The value of a survey indicator; null where nobody answered.
 *
 * @param plain whether the statistic itself is wanted where a shrunk mean is stated
 */
export function surveyValue(
  { layout }: Book,
  index: number,
  k: number,
  cell: GridCell,
  plain = false,
): string | null {
  const { feedback, blocks, labels, cells, stated, sheets } = layout;
  const place = feedback.surveys.findIndex((one) => one.indicator === k);
  if (place < 0) return null;
  const survey = feedback.surveys[place];
  const block = blocks.responses(index, survey.measure.questionnaire);
  if (block.count === 0) return null;
  const shrunk = plain ? null : stated.byIndicator[k];
  const of = (column: 'responses' | 'top' | 'bottom') => cells.survey(column, place);
  return surveyFormula(
    labels,
    { responses: of('responses'), top: of('top'), bottom: of('bottom') },
    { prefix: sheets.feedback.prefix, block },
    survey,
    shrunk === null ? null : relative(shrunk.stated, cell.row),
    cell,
  );
}

function derivedValue({ layout, round }: Book, k: number, { row }: GridCell): string {
  const { labels, cells } = layout;
  const derivation = round.compiled.derivations.find((one) => one.indicator === k);
  const terms = Array.from(derivation?.terms ?? []);
  const unknown = terms.includes(-1);
  if (!derivation || derivation.cyclic || (unknown && derivation.blocks)) {
    return quoted(labels.state['not-assessed']);
  }
  const placed = terms.map((term, i) => ({
    raw: term < 0 ? null : relative(gridColumns.indicator + term, row),
    weight: cells.termWeight(k, i),
  }));
  return derivedFormula(labels, placed, derivation.blocks);
}
