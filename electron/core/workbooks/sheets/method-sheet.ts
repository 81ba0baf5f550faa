import { ObservationState } from '#shared/domain/observation.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import { slackened } from '#shared/scoring/reaches.ts';
import { type Book, inLanguage, openSheet } from '../book/book.ts';
import { columnName, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { MethodCells } from '../formulas/method-cells.ts';
import { slackened as slackenedFormula } from '../formulas/score-formula.ts';
import { methodColumns, methodNameWidth, nodeColumns } from '../layout/method-layout.ts';
import { writeGradings } from './method-gradings.ts';
import { writeMeasures } from './method-measures.ts';
import { writeNodes } from './method-nodes.ts';
import { writeQuantities } from './method-quantities.ts';
import { writeQuestions } from './method-questions.ts';
import { lastPrinted, withWorkings, writeSection } from './method-section.ts';
import { listValidation } from './validation.ts';

/** Writes Method: what was applied, how to read it, and every number the formulas rest on. */
export function writeMethod(book: Book): void {
  const { layout } = book;
  const { method, translator } = layout;
  const sheet = openSheet(book, 'method', {
    widths: [20, methodNameWidth, 20, 18, 26, 12, 9, 13, 10, 10, 10, 32, 32, 32, 32, 3],
    printArea: `A$1:${columnName(lastPrinted)}$${method.lastRow}`,
  });
  const local = new MethodCells(method, '');
  sheet.label(1, layout.sheets.method.name, 'title');
  sheet.end(24);
  writeIdentity(book, sheet);
  writeNotes(book, sheet);
  writeRules(book, sheet, local);
  writeGrades(book, sheet);
  writeWords(book, sheet);
  writeNodes(book, sheet, local);
  writeGradings(book, sheet, local);
  writeMeasures(book, sheet);
  writeQuantities(book, sheet);
  writeQuestions(book, sheet);
  const rule = relative(methodColumns.value, method.rules.consolidation);
  listValidation(sheet, rule, local.ruleOptions, translator.t('workbook.choose'));
  const { effect } = nodeColumns;
  const effects = `${relative(effect, method.nodes.first + 1)}:${relative(effect + 3, method.nodes.last)}`;
  listValidation(sheet, effects, local.effectOptions, translator.t('workbook.choose'));
  sheet.close();
}

function writeIdentity(book: Book, sheet: SheetWriter): void {
  const { round, note, layout } = book;
  const { t } = layout.translator;
  writeSection(sheet, t('workbook.method.applied'), layout.method.identity.first);
  const { startsOn, endsOn, code, name } = round.round;
  const lines: [MessageKey, string | number][] = [
    ['workbook.method.framework', inLanguage(book, round.framework.name)],
    ['workbook.method.version', `${round.framework.code} v${round.frameworkVersion}`],
    ['workbook.method.hash', round.contentHash],
    ['workbook.method.methodVersion', methodVersion],
    ['workbook.method.round', `${code} · ${inLanguage(book, name)}`],
    ['workbook.method.period', `${startsOn} – ${endsOn}`],
    ['workbook.method.assessments', round.assessments.length],
    ['workbook.method.product', `Plumbline ${note.version}`],
    ['workbook.method.exportedAt', note.exportedAt],
    ['workbook.method.events', round.chain.events],
    ['workbook.method.head', round.chain.head],
  ];
  for (const [key, value] of lines) {
    sheet.label(methodColumns.label, t(key), 'label');
    sheet.blank(methodColumns.label + 1, 'label');
    const mono = key === 'workbook.method.hash' || key === 'workbook.method.head';
    if (typeof value === 'number') sheet.number(methodColumns.value, value, 'result');
    else sheet.text(methodColumns.value, value, mono ? 'mono' : 'strong');
    sheet.end();
  }
}

const noteKeys: readonly MessageKey[] = [
  'workbook.method.note.inputs',
  'workbook.method.note.stated',
  'workbook.method.note.flow',
  'workbook.method.note.states',
  'workbook.method.note.sources',
  'workbook.method.note.groups',
  'workbook.method.note.means',
  'workbook.method.note.grade',
  'workbook.method.note.limiters',
  'workbook.method.note.judgement',
  'workbook.method.note.slack',
  'workbook.method.note.sorting',
  'workbook.method.note.recompute',
  'workbook.method.note.chain',
];

function writeNotes({ layout }: Book, sheet: SheetWriter): void {
  const { t } = layout.translator;
  writeSection(sheet, t('workbook.method.howToRead'), layout.method.notes.first);
  for (const key of noteKeys) {
    sheet.label(methodColumns.label, t(key), 'note');
    sheet.end();
  }
}

function writeRules(book: Book, sheet: SheetWriter, local: MethodCells): void {
  const { round, layout } = book;
  const { t } = layout.translator;
  const { framework } = round;
  const rule = round.round.consolidation;
  const { label, value } = methodColumns;
  writeSection(sheet, t('workbook.method.rules'), layout.method.rules.maximum);
  sheet.label(label, t('workbook.method.maximum'), 'label');
  sheet.number(value, framework.maximum, 'inputValue');
  sheet.end();
  sheet.label(label, t('workbook.method.decimals'), 'label');
  if (framework.rounding) sheet.number(value, framework.rounding.decimals, 'inputValue');
  else sheet.label(value, t('workbook.method.unrounded'), 'inputValue');
  sheet.end();
  sheet.label(label, t('workbook.method.minimumCoverage'), 'label');
  sheet.number(value, framework.minimumCoverage, 'inputPercent');
  sheet.end();
  sheet.label(label, t('workbook.method.consolidation'), 'label');
  sheet.label(value, layout.labels.rule[rule], 'inputText');
  const number = `MATCH(${local.rule},${local.ruleOptions},0)`;
  sheet.formula(value + 1, number, ConsolidationRule.options.indexOf(rule) + 1, 'muted');
  sheet.end();
  ConsolidationRule.options.forEach((option, i) => {
    sheet.label(label, t('workbook.method.option', { number: i + 1 }), 'note');
    sheet.label(value, layout.labels.rule[option], 'note');
    sheet.end();
  });
}

function writeGrades(book: Book, sheet: SheetWriter): void {
  const { round, layout } = book;
  const { t } = layout.translator;
  const { grade: columns } = methodColumns;
  const heads = [
    t('workbook.method.gradeNumber'),
    t('workbook.gradeName'),
    t('workbook.grade'),
    t('workbook.method.from'),
    t('workbook.method.to'),
    t('workbook.consequence'),
  ];
  const all = withWorkings(heads, columns.least, [t('workbook.working.least')]);
  writeSection(sheet, t('workbook.method.grades'), layout.method.grades.first, all);
  round.compiled.grades.forEach(({ code, from }, i) => {
    const band = round.framework.grades.find((one) => one.code === code);
    sheet.number(columns.number, i + 1, 'centred');
    sheet.text(columns.name, band ? inLanguage(book, band.name) : '');
    sheet.label(columns.code, code, 'strong');
    sheet.number(columns.from, from, 'inputValue');
    if (band) sheet.number(columns.to, band.to, 'value');
    const consequence = band?.consequence ? inLanguage(book, band.consequence) : '';
    // Longer than its column, it runs on over the empty cells beside it.
    sheet.text(columns.consequence, consequence);
    const least = slackenedFormula(relative(columns.from, sheet.row));
    sheet.formula(columns.least, least, slackened(from), 'muted');
    sheet.end();
  });
}

/** The words that the cells use, and what they mean. */
function writeWords({ layout }: Book, sheet: SheetWriter): void {
  const { labels, method, translator } = layout;
  const { t } = translator;
  const heads = [t('workbook.method.word'), t('workbook.method.meaning')];
  const table = (words: readonly (readonly [string, MessageKey])[]) => {
    for (const [word, meaning] of words) {
      sheet.label(methodColumns.label, word, 'strong');
      sheet.label(methodColumns.label + 1, t(meaning), 'note');
      sheet.end();
    }
  };
  writeSection(sheet, t('workbook.method.states'), method.states.first, heads);
  table(
    ObservationState.options.map((state) => [labels.state[state], `workbook.meaning.${state}`]),
  );
  writeSection(sheet, t('workbook.method.effects'), method.effects.first, heads);
  const effects = ['exclude', 'zero', 'fail', 'block', 'not-allowed'] as const;
  table(effects.map((effect) => [labels.effect[effect], `workbook.effect.${effect}`]));
  writeSection(sheet, t('workbook.method.results'), method.results.first, heads);
  table([
    [labels.excluded, 'workbook.meaning.excluded'],
    [labels.missing, 'workbook.meaning.missing'],
    [labels.noScore, 'workbook.meaning.no-score'],
    [labels.insufficient, 'workbook.meaning.insufficient-evidence'],
  ]);
}
