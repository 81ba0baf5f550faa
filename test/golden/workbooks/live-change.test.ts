import { beforeAll, describe, expect, it } from 'vitest';
import { columnName } from '#core/workbooks/book/reference.ts';
import { observationColumns } from '#core/workbooks/layout/observation-columns.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import { ChecklistAnswers } from '#shared/domain/observation.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import { exportOf, type GivenObservation, type GivenRound } from '#test/harness/round-export.ts';
import { everyRule, everyRuleRound, withoutStated } from './every-rule.ts';
import { indicatorOf, LiveBook, only } from './live-book.ts';
import { expectEngine, recalculated } from './written.ts';

const { t } = createTranslator('en');
const base: GivenRound = everyRuleRound(10, 42, withoutStated(everyRule()));
const state = columnName(observationColumns.state);
const value = columnName(observationColumns.value);
let live: LiveBook;
beforeAll(async () => {
  live = await LiveBook.open(base);
});

describe('a change in the workbook gives what the product gives for the same change', () => {
  it('of an observed value', () =>
    live.check(
      live.observe(
        ({ indicator, state, value }) => indicator === 'A1' && state === 'value' && value !== 4,
        (one) => ({ ...one, value: 4 }),
        (row) => live.book.set('Observations', `${value}${row}`, 4),
      ),
    ));

  it.each(['refused', 'no-data', 'not-applicable', 'not-assessed', 'carried-forward'] as const)(
    'of a state to %s',
    (to) =>
      live.check(
        live.observe(
          (one, { measure }) =>
            one.state === 'value' && measure.kind === 'rubric' && one.value !== 1,
          (one) => ({ ...one, state: to, value: to === 'carried-forward' ? 1 : undefined }),
          (row) => {
            live.book.set('Observations', `${state}${row}`, `'${t(`observationState.${to}`)}`);
            if (to === 'carried-forward') live.book.set('Observations', `${value}${row}`, 1);
          },
        ),
      ),
  );

  it.each([
    ['b', 'met', 'not-met', 1],
    ['b', 'not-met', 'not-applicable', 1],
    ['c', 'met', 'not-met', 2],
  ] as const)('of a checklist answer: %s from %s to %s', (item, from, to, place) => {
    const given = ({ value: one }: GivenObservation) => ChecklistAnswers.safeParse(one).data ?? {};
    return live.check(
      live.observe(
        (one, { measure }) =>
          measure.kind === 'checklist' &&
          one.state === 'value' &&
          given(one)[item] === from &&
          (item === 'c' || given(one).c === 'met'),
        (one) => ({ ...one, value: { ...given(one), [item]: to } }),
        (row) =>
          live.book.set(
            'Observations',
            `${columnName(live.layout.parts.item + place)}${row}`,
            `'${t(`checklistAnswer.${to}`)}`,
          ),
      ),
    );
  });

  it('of a client’s answer', () => {
    const i = base.assessments.findIndex(
      ({ observations, responses: all = [] }) =>
        all.filter((one) => one.answers.q4 !== undefined).length > 1 &&
        observations.every((one) => one.indicator !== 'C3'),
    );
    const { code, responses = [] } = base.assessments[i];
    const j = responses.findIndex((one) => one.answers.q4 !== undefined);
    const answer = responses[j].answers.q4 === 9 ? 8 : 9;
    const row = only(live.rowsWhere('Feedback', { 1: code, 3: responses[j].respondent }));
    live.book.set('Feedback', `H${row}`, answer);
    const changed = { ...responses[j], answers: { ...responses[j].answers, q4: answer } };
    const assessment = { ...base.assessments[i], responses: responses.with(j, changed) };
    return live.check({ ...base, assessments: base.assessments.with(i, assessment) });
  });

  it.each([
    ['A', 5],
    ['A1', 0.25],
    ['D2', 12],
    ['B', 0],
  ])('of the weight of %s to %d', (code, weight) => {
    live.setMethod(code, 'F', weight);
    return live.check(live.reframed((_, node) => Object.assign(node(code), { weight })));
  });

  it('of what a state does', () => {
    const codes = ['A1', 'A2', 'B3', 'D1'];
    for (const code of codes) {
      live.setMethod(code, 'M', t('effect.zero'));
      live.setMethod(code, 'N', t('effect.block'));
      live.setMethod(code, 'O', t('effect.exclude'));
    }
    const states = { 'not-assessed': 'zero', 'no-data': 'block', refused: 'exclude' };
    return live.check(
      live.reframed((_, node) => {
        for (const code of codes) Object.assign(indicatorOf(node(code)).states, states);
      }),
    );
  });

  it('of a critical rule', () => {
    live.setMethod('A1', 'J', 100);
    live.setMethod('A1', 'K', 'B');
    const critical = { below: 100, grade: 'B' };
    return live.check(live.reframed((_, node) => Object.assign(node('A1'), { critical })));
  });

  it('of a point of a measure', () => {
    const first = live.rowsWhere('Method', { 1: 'A1' })[1];
    live.book.set('Method', `D${first + 2}`, 50);
    return live.check(
      live.reframed((_, node) => {
        const { measure } = indicatorOf(node('A1'));
        if (measure.kind === 'rubric') Object.assign(measure.levels[2], { score: 50 });
      }),
    );
  });

  it('of the grades, the full mark, the rounding and the least coverage', () => {
    live.setNamed('MethodMaximum', 500);
    live.setNamed('MethodDecimals', 0);
    live.setNamed('MethodMinimumCoverage', 0.2);
    const [grades] = live.book.file.definedNames.getRanges('MethodGradesFrom').ranges;
    const first = Number(/\$(\d+):/.exec(grades)?.[1]);
    live.book.set('Method', `D${first + 1}`, 200);
    live.book.set('Method', `D${first + 2}`, 300);
    return live.check(
      live.reframed((framework) => {
        Object.assign(framework, { maximum: 500, rounding: { decimals: 0 }, minimumCoverage: 0.2 });
        framework.grades = framework.grades.map((band) => ({
          ...band,
          from: { A: 300, B: 200 }[band.code] ?? 0,
        }));
      }),
    );
  });

  it.each(ConsolidationRule.options.filter((rule) => rule !== 'mean'))(
    'of the rule that makes one of several observations: %s',
    (consolidation) => {
      live.setNamed('MethodConsolidation', t(`consolidation.${consolidation}`));
      return live.check({ ...base, consolidation });
    },
  );

  it('of the fewest respondents', () => {
    const row = only(live.rowsWhere('Method', { 1: 'C2', 3: 'Q' }));
    live.book.set('Method', `F${row}`, 1);
    live.book.set('Method', `G${row}`, 0.2);
    return live.check(
      live.reframed((_, node) =>
        Object.assign(indicatorOf(node('C2')).measure, {
          minimumResponses: 1,
          minimumAnswered: 0.2,
        }),
      ),
    );
  });

  it('says so when rows were sorted away from under their indicator', () => {
    const [row, next] = live.rowsWhere('Observations', { 1: 'K-1' });
    const last = live.rowsWhere('Observations', { 1: 'K-2' })[0];
    expect(next).toBe(row + 1);
    const taken = ['A', 'B'].map((column) => live.book.value('Observations', `${column}${last}`));
    live.book.set('Observations', `A${row}`, `'${String(taken[0])}`);
    expect(live.book.value('Indicators', 'C8')).toBe(t('workbook.moved'));
  });

  it('fills the Scorecard with the assessment that is chosen', async () => {
    await live.restore();
    const code = 'K-4';
    live.setNamed('ScorecardContract', code);
    const row = live.book.summary().get(code);
    expect(live.book.value('Scorecard', 'E4')).toBeCloseTo(row?.score ?? Number.NaN, 9);
    expect(live.book.value('Scorecard', 'B5')).toBe(`Provider of ${code}`);
    const top = base.framework.children.map((one) =>
      live.book.value('Scorecard', `G${only(live.rowsWhere('Scorecard', { 1: one.code }))}`),
    );
    const sum = top.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
    const total = live.book.value(
      'Scorecard',
      `G${only(live.rowsWhere('Scorecard', { 1: 'TOTAL' }))}`,
    );
    expect(sum).toBeCloseTo(Number(total), 9);
    expect(Math.abs(Number(total) - (row?.score ?? 0))).toBeLessThanOrEqual(0.05);
  });
});

describe('a framework of one indicator', () => {
  it('is written like any other', async () => {
    const [group] = everyRule().children;
    const small = Framework.parse({ ...everyRule(), children: [{ ...group, weight: 1 }] });
    const round = exportOf(everyRuleRound(3, 5, small));
    expectEngine(await recalculated(round), round);
  });
});
