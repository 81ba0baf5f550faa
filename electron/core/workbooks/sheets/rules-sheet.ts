import { totalCode } from '#shared/domain/framework/framework.ts';
import { type Book, inLanguage, openSheet, writeHeading } from '../book/book.ts';
import { columnName } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { RulesCells } from '../formulas/rules-cells.ts';
import {
  rulesColumns as columns,
  type PlacedCondition,
  type PlacedLimiter,
  type PlacedLookup,
} from '../layout/rules-layout.ts';
import { writeCriticals } from './critical-rules.ts';
import { writeAdjustment, writeGradeNamed } from './rule-effects.ts';
import { aboutOf, effectSentence, lookupSentence, statementSentence } from './rule-sentences.ts';
import { nodesByNumber } from './tree-head.ts';

const widths = [12, 26, 12, 9, 52, 26, 12, 9, 44, 12, 9, 11, 11, 3, 11, 11, 11, 11];
export const widthOf = (column: keyof typeof columns) => widths[columns[column] - 1];

/** Writes Rules: every limiter, every row of a lookup and every critical rule, in words and as inputs. */
export function writeRules(book: Book): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { rules } = layout;
  const sheet = openSheet(book, 'rules', {
    widths,
    printArea: `A$1:${columnName(columns.highest)}$${rules.lastRow}`,
  });
  writeHeading(sheet, layout.sheets.rules.name, t('workbook.rules.note'));
  const first = rules.limiters.at(0);
  if (first) writeSectionHead(book, sheet, 'workbook.rules.limiters', first.condition.first);
  for (const limiter of rules.limiters) writeLimiter(book, sheet, limiter);
  const table = rules.lookups.at(0);
  const row = table?.rows.at(0)?.condition.first ?? table?.otherwise.row;
  if (row !== undefined) writeSectionHead(book, sheet, 'workbook.rules.lookups', row);
  for (const lookup of rules.lookups) writeLookup(book, sheet, lookup);
  if (round.compiled.vetoes.length > 0) {
    writeSectionHead(book, sheet, 'workbook.rules.criticals', rules.criticals.first);
    writeCriticals(book, sheet);
  }
  sheet.close();
}

type SectionKey = 'workbook.rules.limiters' | 'workbook.rules.lookups' | 'workbook.rules.criticals';

function writeSectionHead(book: Book, sheet: SheetWriter, title: SectionKey, first: number): void {
  const { t } = book.layout.translator;
  sheet.row = first - 2;
  for (let column = 1; column <= columns.highest; column++) sheet.blank(column, 'section');
  sheet.label(1, t(title), 'section');
  sheet.end(22);
  const heads: readonly (string | null)[] = [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.rules.at'),
    t('workbook.rules.match'),
    t('workbook.rules.statement'),
    t('workbook.rules.about'),
    t('workbook.rules.than'),
    t('workbook.rules.count'),
    t('workbook.rules.effect'),
    t('workbook.grade'),
    t('workbook.rules.by'),
    t('workbook.rules.lowest'),
    t('workbook.rules.highest'),
    null,
    t('workbook.working.thanNumber'),
    t('workbook.working.gradeNumber'),
    t('workbook.working.lowestNumber'),
    t('workbook.working.highestNumber'),
  ];
  heads.forEach((head, i) => {
    if (head !== null) sheet.label(i + 1, head, 'header');
  });
  sheet.end(30);
}

function writeLimiter(book: Book, sheet: SheetWriter, placed: PlacedLimiter): void {
  const { limiter, condition } = placed;
  writeCondition(book, sheet, condition, () => {
    const name = inLanguage(book, limiter.name);
    sheet.label(columns.code, limiter.code, 'strong');
    sheet.text(columns.name, name, 'wrapped');
    sheet.label(columns.at, limiter.at, 'text');
    const { effect } = limiter;
    if (effect.kind === 'adjust') writeAdjustment(book, sheet, effect);
    else writeGradeNamed(book, sheet, effect.grade);
    const sentence = effectSentence(book, sheet.row, limiter);
    sheet.formula(columns.effect, sentence.formula, sentence.text, 'wrapped');
    return [
      [name, widthOf('name')],
      [sentence.text, widthOf('effect')],
    ];
  });
}

function writeLookup(book: Book, sheet: SheetWriter, lookup: PlacedLookup): void {
  const { t } = book.layout.translator;
  const node = nodesByNumber(book)[lookup.node];
  const code = node?.code ?? totalCode;
  const name = node ? inLanguage(book, node.name) : t('workbook.total');
  const lead = (number: number | null, grade: string): Texts => {
    const row =
      number === null ? t('workbook.rules.otherwise') : t('workbook.tableRow', { number });
    sheet.label(columns.code, code, 'strong');
    sheet.text(columns.name, `${name} · ${row}`, 'wrapped');
    sheet.label(columns.at, code, 'text');
    writeGradeNamed(book, sheet, grade);
    const sentence = lookupSentence(book, sheet.row, code, grade);
    sheet.formula(columns.effect, sentence.formula, sentence.text, 'wrapped');
    return [[name, widthOf('name')]];
  };
  lookup.rows.forEach(({ condition, lookup: row }, i) => {
    writeCondition(book, sheet, condition, () => lead(i + 1, row.grade));
  });
  writeLines(sheet);
  lead(null, lookup.otherwise.grade);
  sheet.end(heightFor([[`${name} · ${t('workbook.rules.otherwise')}`, widthOf('name')]]));
}

/** Draws the line under every cell of a row; what is written later takes its place. */
export function writeLines(sheet: SheetWriter): void {
  for (let column = 1; column <= columns.highest; column++) sheet.blank(column, 'text');
}

type Texts = (readonly [text: string, width: number])[];

/** Writes a condition's statements one a row; `lead` writes what stands beside the first. */
function writeCondition(
  book: Book,
  sheet: SheetWriter,
  condition: PlacedCondition,
  lead: () => Texts,
): void {
  const { t } = book.layout.translator;
  condition.predicates.forEach(({ predicate }, i) => {
    writeLines(sheet);
    const texts: Texts = i === 0 ? lead() : [];
    if (condition.predicates.length > 1 && i === 0) {
      sheet.label(columns.match, t(`workbook.rules.match.${condition.match}`), 'text');
    }
    const about = aboutOf(book, predicate);
    sheet.text(columns.about, about, 'wrapped');
    writeThan(book, sheet, condition, i);
    const sentence = statementSentence(book, sheet.row, predicate);
    sheet.formula(columns.statement, sentence.formula, sentence.text, 'wrapped');
    sheet.end(
      heightFor([...texts, [about, widthOf('about')], [sentence.text, widthOf('statement')]]),
    );
  });
}

/** What a statement compares with: an input, but for another node. */
function writeThan(book: Book, sheet: SheetWriter, condition: PlacedCondition, i: number): void {
  const { predicate } = condition.predicates[i];
  const { than, of } = predicate.test;
  if (typeof than === 'object') sheet.label(columns.than, than.node, 'text');
  else if (typeof than === 'number') sheet.number(columns.than, than, 'inputLeft');
  else sheet.text(columns.than, than, 'inputText');
  if (of === 'grade' && typeof than === 'string') {
    const local = new RulesCells('');
    const codes = book.layout.cells.grades('code');
    const place = book.round.compiled.grades.findIndex((step) => step.code === than);
    const number = `IFERROR(MATCH(${local.cell('than', sheet.row)},${codes},0),"")`;
    sheet.formula(columns.thanNumber, number, place < 0 ? '' : place + 1, 'muted');
  }
  if (predicate.about === 'count') sheet.number(columns.count, predicate.than, 'inputLeft');
}
