import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { Source } from '#shared/domain/source.ts';
import { outcomeIn } from '#shared/scoring/marks.ts';
import { excludedCode, scoredCode, stateCode, stateCount } from '#shared/scoring/state-codes.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { quoted, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import type { StyleName } from '../book/styles.ts';
import { heightFor } from '../book/text-size.ts';
import type { MethodCells } from '../formulas/method-cells.ts';
import type { Labels } from '../layout/labels.ts';
import {
  nodeColumns as columns,
  methodColumns,
  methodNameWidth,
  missingStates,
} from '../layout/method-layout.ts';
import { lineStyles } from './line-styles.ts';
import { writeSection } from './method-section.ts';

/** Writes the table of nodes: weights, rules, what each state does, and the workings of both. */
export function writeNodes(book: Book, sheet: SheetWriter, local: MethodCells): void {
  const { round, layout } = book;
  writeSection(
    sheet,
    layout.translator.t('workbook.method.nodes'),
    layout.method.nodes.first,
    heads(book),
  );
  const { aggregation } = round.framework;
  sheet.label(columns.code, totalCode, 'dimension');
  sheet.label(columns.name, layout.translator.t('workbook.total'), 'dimension');
  writeGroupRule(book, sheet, aggregation, 'dimension');
  sheet.end();
  for (const { node, parent, depth } of walk(round.framework)) {
    for (let column = 1; column < columns.gap; column++) sheet.blank(column, 'text');
    const number = round.compiled.nodeIndex.get(node.code) ?? 0;
    const styles = lineStyles(node.kind === 'group', depth);
    const style = styles.text;
    sheet.label(columns.code, node.code, style);
    const name = inLanguage(book, node.name);
    sheet.text(columns.name, name, styles.name);
    sheet.label(columns.parent, parent ?? totalCode, style);
    sheet.number(columns.weight, node.weight, 'inputValue');
    writeCounted(book, sheet, local, number);
    if (node.kind === 'group') {
      writeGroupRule(book, sheet, node.aggregation, style);
      writeSource(book, sheet, node.source ?? null, style);
    } else writeIndicatorRule(book, sheet, local, node, number);
    sheet.end(heightFor([[name, methodNameWidth - 2 * depth]]));
  }
}

function heads({ layout }: Book): (string | null)[] {
  const { t } = layout.translator;
  const states = missingStates.map((state) => layout.labels.state[state]);
  const items = (key: 'workbook.working.itemWeight' | 'workbook.working.itemCritical') =>
    Array.from({ length: layout.method.mostItems }, (_, i) => t(key, { number: i + 1 }));
  return [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.partOf'),
    t('workbook.measure'),
    t('workbook.method.missingRule'),
    t('workbook.weight'),
    t('workbook.method.bonus'),
    t('workbook.source'),
    t('workbook.method.floor'),
    t('workbook.criticalBelow'),
    t('workbook.method.bestGrade'),
    ...states,
    null,
    ...missingStates.map((state) =>
      t('workbook.working.outcome', { state: layout.labels.state[state] }),
    ),
    ...missingStates.map((state) =>
      t('workbook.working.coverage', { state: layout.labels.state[state] }),
    ),
    t('workbook.working.gradeNumber'),
    t('workbook.counted'),
    ...items('workbook.working.itemWeight'),
    ...items('workbook.working.itemCritical'),
  ];
}

function writeGroupRule(
  { layout }: Book,
  sheet: SheetWriter,
  aggregation: Aggregation,
  style: StyleName,
): void {
  const { t } = layout.translator;
  const open = aggregation.method === 'points' && !aggregation.clamp;
  const how = t(`aggregation.${aggregation.method}`);
  sheet.label(columns.how, open ? t('workbook.method.unclamped', { how }) : how, style);
  sheet.label(columns.missing, t(`missing.${aggregation.missing}`), style);
  const { method } = aggregation;
  if (method === 'geometric' || method === 'harmonic') {
    sheet.number(columns.floor, aggregation.floor, 'inputValue');
  }
}

/** Whose visits count; of an indicator it is an input that its observations are compared with. */
function writeSource(
  { layout }: Book,
  sheet: SheetWriter,
  source: Source | null,
  style: StyleName,
): void {
  if (source !== null) sheet.label(columns.source, layout.labels.source[source], style);
}

/** The bonus mark, and the weight that counts as available: none for a bonus item. */
function writeCounted(
  { round, layout }: Book,
  sheet: SheetWriter,
  local: MethodCells,
  node: number,
): void {
  const { weights, available } = round.compiled;
  const bonus = available[node] !== weights[node];
  sheet.label(columns.bonus, bonus ? layout.labels.yes : '', bonus ? 'inputCentred' : 'text');
  const formula = bonus
    ? `IF(${local.node('bonus', node)}="",${local.node('weight', node)},0)`
    : local.node('weight', node);
  sheet.formula(columns.counted, formula, available[node], 'muted');
}

function writeIndicatorRule(
  book: Book,
  sheet: SheetWriter,
  local: MethodCells,
  indicator: Indicator,
  node: number,
): void {
  const { round, layout } = book;
  const { t } = layout.translator;
  const { measure, states, critical } = indicator;
  sheet.label(columns.how, measureWords(book, measure), 'text');
  const source = round.compiled.sources[round.compiled.indicatorOfNode[node]];
  writeSource(book, sheet, source, 'inputText');
  const carried = t(`effect.${states['carried-forward']}`);
  sheet.label(columns.missing, t('workbook.method.carried', { effect: carried }), 'text');
  if (critical) {
    sheet.number(columns.criticalBelow, critical.below, 'inputValue');
    sheet.text(columns.criticalGrade, critical.grade, 'inputCentred');
    const number = `IFERROR(MATCH(${local.node('criticalGrade', node)},${local.grades('code')},0),"")`;
    const found = round.compiled.grades.findIndex((step) => step.code === critical.grade);
    sheet.formula(columns.gradeNumber, number, found < 0 ? '' : found + 1, 'muted');
  }
  missingStates.forEach((state, i) => {
    sheet.label(columns.effect + i, layout.labels.effect[states[state]], 'inputText');
    writeWorkings(book, sheet, node, i);
  });
  writeItems(book, sheet, node);
}

/** How a value becomes a score; of quantities the rule. */
function measureWords({ layout }: Book, measure: Measure): string {
  const { t } = layout.translator;
  const kind = t(`measure.${measure.kind}`);
  switch (measure.kind) {
    case 'numeric':
      return t(`numericRule.${measure.rule.kind}`);
    case 'ratio':
    case 'derived':
      return `${kind} · ${t(`numericRule.${measure.rule.kind}`)}`;
    default:
      return kind;
  }
}

/** What a state scores, and what it counts for in coverage, from its effect. */
function writeWorkings({ round, layout }: Book, sheet: SheetWriter, node: number, i: number): void {
  const { labels } = layout;
  const { compiled } = round;
  const state = missingStates[i];
  const rule = compiled.indicatorOfNode[node] * stateCount + stateCode(state);
  const effect = relative(columns.effect + i, sheet.row);
  const is = (name: keyof typeof labels.effect) => `${effect}=${quoted(labels.effect[name])}`;
  const finding = `OR(${is('zero')},${is('fail')})`;
  const excluded = quoted(labels.excluded);
  const outcome = `IF(${is('exclude')},${excluded},IF(${finding},0,${quoted(labels.missing)}))`;
  const cached = outcomeWord(outcomeIn(compiled.stateMark[rule]), labels);
  sheet.formula(columns.outcome + i, outcome, cached, 'muted');
  if (state === 'not-assessed') {
    sheet.number(columns.coverage + i, 0, 'muted');
    return;
  }
  const covered = compiled.stateCoverage[rule];
  const found = `IF(${finding},1,0)`;
  const coverage =
    state === 'not-applicable' ? `IF(${is('exclude')},${quoted(labels.none)},${found})` : found;
  const cachedCoverage = Number.isNaN(covered) ? labels.none : covered;
  sheet.formula(columns.coverage + i, coverage, cachedCoverage, 'muted');
}

function outcomeWord(outcome: number, labels: Labels): number | string {
  if (outcome === scoredCode) return 0;
  return outcome === excludedCode ? labels.excluded : labels.missing;
}

/** A checklist's weights and critical flags, or a deduction's points, as they stand in Observations. */
function writeItems({ round, layout }: Book, sheet: SheetWriter, node: number): void {
  const k = round.compiled.indicatorOfNode[node];
  const { measure } = round.compiled.indicators[k];
  if (measure.kind === 'deduction') {
    const span = layout.method.deductions[k];
    measure.items.forEach(({ points }, i) => {
      const row = (span?.first ?? 0) + i;
      const cell = relative(methodColumns.deduction.points, row);
      sheet.formula(columns.item + i, cell, points, 'muted');
    });
  }
  const span = layout.method.checklists[k];
  if (measure.kind !== 'checklist' || !span) return;
  const { weight, critical } = methodColumns.checklist;
  measure.items.forEach((item, i) => {
    const row = span.first + i;
    sheet.formula(columns.item + i, relative(weight, row), item.weight, 'muted');
    const flag = `IF(${relative(critical, row)}="",0,1)`;
    const column = columns.item + layout.method.mostItems + i;
    sheet.formula(column, flag, item.critical ? 1 : 0, 'muted');
  });
}
