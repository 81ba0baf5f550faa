import { beforeAll, describe, expect, it } from 'vitest';
import { columnName, relative } from '#core/workbooks/book/reference.ts';
import { consensusColumns } from '#core/workbooks/layout/consensus-layout.ts';
import { gridRows } from '#core/workbooks/layout/grid-rows.ts';
import { observationColumns } from '#core/workbooks/layout/observation-columns.ts';
import type { Condition } from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { DeductionFindings, RatioValue } from '#shared/domain/observation.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { exportOf, type GivenRound } from '#test/harness/round-export.ts';
import { everyRule, everyRuleRound, withoutStated } from './every-rule.ts';
import { indicatorOf, LiveBook } from './live-book.ts';
import { recalculated } from './written.ts';

const { t } = createTranslator('en');
const base: GivenRound = everyRuleRound(12, 77, withoutStated(everyRule()));
let live: LiveBook;
beforeAll(async () => {
  live = await LiveBook.open(base);
});

const limiterOf = (framework: Framework, code: string) => {
  const found = framework.limiters.find((one) => one.code === code);
  if (!found) throw new Error(`No limiter ${code}`);
  return found;
};
const tableOf = (framework: Framework, code: string) => {
  const group = framework.children.find((one) => one.code === code);
  if (group?.kind !== 'group' || group.aggregation.method !== 'lookup') {
    throw new Error(`${code} is no lookup`);
  }
  return group.aggregation;
};
const setThan = (when: Condition, than: number | string) =>
  Object.assign(when.predicates[0].test, { than });

describe('a change of a rule in the workbook gives what the product gives for it', () => {
  it('of the score that a limiter compares with', () => {
    live.setRule('L1', 'than', 101);
    return live.check(live.reframed((top) => setThan(limiterOf(top, 'L1').when, 101)));
  });

  it('of the number that a count is compared with', () => {
    live.setRule('L5', 'count', 2);
    return live.check(
      live.reframed((top) => {
        Object.assign(limiterOf(top, 'L5').when.predicates[0], { than: 2 });
      }),
    );
  });

  it('of the grade that a limiter caps at', () => {
    live.setRule('L1', 'grade', 'C');
    return live.check(
      live.reframed((top) => Object.assign(limiterOf(top, 'L1').effect, { grade: 'C' })),
    );
  });

  it('of how far a limiter moves a grade, and within what', () => {
    live.setRule('L2', 'by', -1);
    live.setRule('L2', 'highest', 'A');
    return live.check(
      live.reframed((top) => Object.assign(limiterOf(top, 'L2').effect, { by: -1, highest: 'A' })),
    );
  });

  it('of what a row of a table compares with, and of the grade that it gives', () => {
    live.setRule('I1', 'than', 5);
    live.setRule('I1', 'grade', 'C');
    return live.check(
      live.reframed((_, node) => {
        const group = node('I1');
        if (group.kind !== 'group' || group.aggregation.method !== 'lookup') return;
        const [row] = group.aggregation.rows;
        setThan(row.when, 5);
        Object.assign(row, { grade: 'C' });
      }),
    );
  });

  it('of the grade where no row of a table holds', () => {
    const rows = live.rowsWhere('Rules', { 1: 'I' });
    live.setRule('I', 'grade', 'B', rows.length - 1);
    return live.check(live.reframed((top) => Object.assign(tableOf(top, 'I'), { otherwise: 'B' })));
  });

  it('of the bounds and the rounding of a group’s own grading', () => {
    const [row] = live.rowsWhere('Method', { 1: 'H', 3: 'C' });
    live.set('Method', `D${row + 1}`, 41.4);
    live.set('Method', `E${row}`, 2);
    return live.check(
      live.reframed((_, node) => {
        const bands = [
          { grade: 'C', from: 0 },
          { grade: 'A', from: 41.4 },
        ];
        Object.assign(node('H'), { grading: { decimals: 2, bands } });
      }),
    );
  });

  it('of the least score that a geometric mean counts', () => {
    live.setMethod('F', 'I', 0);
    return live.check(
      live.reframed((_, node) => {
        const group = node('F');
        if (group.kind === 'group') Object.assign(group.aggregation, { floor: 0 });
      }),
    );
  });
});

describe('a change of what a value is made of gives what the product gives for it', () => {
  it('of a ratio’s denominator, to zero as well', () => {
    const column = columnName(live.layout.parts.denominator ?? 0);
    return live.check(
      live.observe(
        ({ indicator, state }) => indicator === 'F1' && state === 'value',
        (one) => ({ ...one, value: { ...RatioValue.parse(one.value), denominator: 0 } }),
        (row) => live.set('Observations', `${column}${row}`, 0),
      ),
    );
  });

  it('of how often something was found, and of the revisits', () => {
    const item = columnName(live.layout.parts.item + 2);
    const revisits = columnName(live.layout.parts.revisits ?? 0);
    return live.check(
      live.observe(
        ({ indicator, state }) => indicator === 'F2' && state === 'value',
        (one) => {
          const { counts } = DeductionFindings.parse(one.value);
          return { ...one, value: { counts: { ...counts, z: 3 }, revisits: 1 } };
        },
        (row) => {
          live.set('Observations', `${item}${row}`, 3);
          live.set('Observations', `${revisits}${row}`, 1);
        },
      ),
    );
  });

  it('of the points that a finding takes off, and of what revisits add', () => {
    const [finding] = live.rowsWhere('Method', { 1: 'F2', 3: 'x' });
    live.set('Method', `D${finding}`, 40);
    const [, repeat] = live.rowsWhere('Method', { 1: 'F2', 3: '0' });
    live.set('Method', `D${repeat + 1}`, 1.5);
    return live.check(
      live.reframed((_, node) => {
        const { measure } = indicatorOf(node('F2'));
        if (measure.kind !== 'deduction') return;
        Object.assign(measure.items[0], { points: 40 });
        measure.repeat[1] = 1.5;
      }),
    );
  });

  it('of the weight of what an indicator is derived from', () => {
    const [row] = live.rowsWhere('Method', { 1: 'F4', 3: 'F3' });
    live.set('Method', `D${row}`, 0.9);
    return live.check(
      live.reframed((_, node) => {
        const { measure } = indicatorOf(node('F4'));
        if (measure.kind === 'derived') Object.assign(measure.terms[0], { weight: 0.9 });
      }),
    );
  });

  it('of the source that an indicator takes its values from', () => {
    live.setMethod('H2', 'H', t('source.third-party'));
    return live.check(
      live.reframed((_, node) => Object.assign(node('H2'), { source: 'third-party' })),
    );
  });

  it('of what moderation settled, where the round’s rule asks for it', async () => {
    const settled = await LiveBook.open({ ...base, consolidation: 'consensus' });
    const index = base.assessments.findIndex(({ settled: all = [] }) =>
      all.some((one) => one.state === 'value' && one.indicator.startsWith('B')),
    );
    const { code, settled: all = [] } = base.assessments[index];
    const place = all.findIndex((one) => one.state === 'value' && one.indicator.startsWith('B'));
    const { contract, indicator, value } = consensusColumns;
    const [row] = settled.rowsWhere('Consensus', {
      [contract]: code,
      [indicator]: all[place].indicator,
    });
    settled.set('Consensus', `${columnName(value)}${row}`, 17);
    const changed = {
      ...base.assessments[index],
      settled: all.with(place, { ...all[place], raw: 17 }),
    };
    await settled.check({
      ...settled.base,
      assessments: base.assessments.with(index, changed),
    });
  });
});

describe('what the workbook states', () => {
  it('stays as it was stated when a value changes that it rests on', async () => {
    const round = exportOf(everyRuleRound(12, 77));
    const book = await recalculated(round);
    const { stated } = (await LiveBook.open(everyRuleRound(12, 77))).layout;
    const one = stated.all.find(({ kind }) => kind === 'percentile');
    const rows = book.file.getWorksheet('Indicators');
    const placed = round.assessments.findIndex(
      (_, i) => typeof rows?.getCell(gridRows.first + i, one?.stated ?? 0).value === 'number',
    );
    const row = gridRows.first + placed;
    const beside = relative(one?.beside ?? 0, row);
    const before = book.value('Indicators', beside);
    expect(before).toBe(rows?.getCell(row, one?.stated ?? 0).value);
    const observations = book.file.getWorksheet('Observations');
    observations?.eachRow((line, number) => {
      const cell = (column: number) => String(line.getCell(column).value);
      if (cell(observationColumns.contract) !== round.assessments[placed].contractCode) return;
      if (cell(observationColumns.indicator) !== 'G1') return;
      book.set('Observations', `${columnName(observationColumns.value)}${number}`, 39.5);
    });
    expect(book.value('Indicators', beside)).toBe(before);
  });
});
