import { beforeAll, describe, expect, it } from 'vitest';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf, walk } from '#shared/domain/framework/walk.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import { createTranslator } from '#shared/messages/translator.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { exportOf, type GivenObservation, type GivenRound } from '#test/harness/round-export.ts';
import { everyRule, everyRuleRound } from './every-rule.ts';
import { expectEngine, recalculated } from './written.ts';

const { t } = createTranslator('en');
const base: GivenRound = everyRuleRound(10, 42);
let book: Recalculation;

/** The cells of a sheet's rows by the text in one of their columns. */
function rowsWhere(sheet: string, wanted: Readonly<Record<number, string>>): number[] {
  const rows: number[] = [];
  book.file.getWorksheet(sheet)?.eachRow((row, number) => {
    const all = Object.entries(wanted);
    if (all.every(([column, text]) => String(row.getCell(Number(column)).value) === text)) {
      rows.push(number);
    }
  });
  return rows;
}

const only = (rows: readonly number[]): number => {
  if (rows.length !== 1) throw new Error(`Expected one row, found ${rows.length}`);
  return rows[0];
};

/** The row of an observation on its sheet. */
const rowOf = (contract: string, { indicator, assessor, day }: GivenObservation): number => {
  const rows = rowsWhere('Observations', { 1: contract, 2: indicator, 6: assessor });
  const serial = Date.parse(day) / 86_400_000 + 25_569;
  return only(rows.filter((row) => book.value('Observations', `D${row}`) === serial));
};

/** A change of one observation in the data, and the same on the sheet. */
function observe(
  wanted: (one: GivenObservation, indicator: Indicator) => boolean,
  change: (one: GivenObservation) => GivenObservation,
  onSheet: (row: number, changed: GivenObservation) => void,
): GivenRound {
  const indicators = new Map(indicatorsOf(base.framework).map((one) => [one.code, one]));
  for (const [i, assessment] of base.assessments.entries()) {
    const j = assessment.observations.findIndex((one) => {
      const indicator = indicators.get(one.indicator);
      return indicator !== undefined && wanted(one, indicator);
    });
    if (j < 0) continue;
    const changed = change(assessment.observations[j]);
    onSheet(rowOf(assessment.code, changed), changed);
    const observations = assessment.observations.with(j, changed);
    return { ...base, assessments: base.assessments.with(i, { ...assessment, observations }) };
  }
  throw new Error('The round has no such observation');
}

/** The round under a framework changed by `change`. */
function reframed(
  change: (framework: Framework, node: (code: string) => FrameworkNode) => void,
): GivenRound {
  const framework = structuredClone(base.framework);
  const nodes = new Map(Array.from(walk(framework), ({ node }) => [node.code, node]));
  change(framework, (code) => {
    const node = nodes.get(code);
    if (!node) throw new Error(`No node ${code}`);
    return node;
  });
  return { ...base, framework: Framework.parse(framework) };
}

/** Sets a cell of the Method sheet in the row whose first column says `code`. */
const setMethod = (code: string, column: string, value: string | number, nth = 0): void => {
  const content = typeof value === 'string' ? `'${value}` : value;
  book.set('Method', `${column}${rowsWhere('Method', { 1: code })[nth]}`, content);
};

const setNamed = (name: string, value: string | number): void => {
  const [range] = book.file.definedNames.getRanges(name).ranges;
  const [sheet, address] = range.replaceAll("'", '').split('!');
  book.set(sheet, address, typeof value === 'string' ? `'${value}` : value);
};

function indicatorOf(node: FrameworkNode): Indicator {
  if (node.kind !== 'indicator') throw new Error(`${node.code} is no indicator`);
  return node;
}

/** Every score of the round as the workbook has it now. */
const figures = () =>
  [...book.formulas()].flatMap(({ sheet, computed }) => (sheet === 'Scores' ? [computed] : []));

describe('a change in the workbook gives what the product gives for the same change', () => {
  let before: ReturnType<typeof figures>;
  beforeAll(async () => {
    book = await recalculated(exportOf(base));
    before = figures();
  });
  const restore = async () => {
    book = await recalculated(exportOf(base));
  };
  const check = async (changed: GivenRound) => {
    expectEngine(book, exportOf(changed));
    expect(figures(), 'the change must matter').not.toEqual(before);
    await restore();
  };

  it('of an observed value', () =>
    check(
      observe(
        ({ indicator, state, value }) => indicator === 'A1' && state === 'value' && value !== 4,
        (one) => ({ ...one, value: 4 }),
        (row) => book.set('Observations', `I${row}`, 4),
      ),
    ));

  it.each(['refused', 'no-data', 'not-applicable', 'not-assessed', 'carried-forward'] as const)(
    'of a state to %s',
    (state) =>
      check(
        observe(
          (one, { measure }) =>
            one.state === 'value' && measure.kind === 'rubric' && one.value !== 1,
          (one) => ({ ...one, state, value: state === 'carried-forward' ? 1 : undefined }),
          (row) => {
            book.set('Observations', `H${row}`, `'${t(`observationState.${state}`)}`);
            if (state === 'carried-forward') book.set('Observations', `I${row}`, 1);
          },
        ),
      ),
  );

  it.each([
    ['b', 'met', 'not-met', 'Q'],
    ['b', 'not-met', 'not-applicable', 'Q'],
    ['c', 'met', 'not-met', 'R'],
  ] as const)('of a checklist answer: %s from %s to %s', (item, from, to, column) =>
    check(
      observe(
        ({ state, value }) =>
          state === 'value' &&
          typeof value === 'object' &&
          value[item] === from &&
          (item === 'c' || value.c === 'met'),
        (one) => ({ ...one, value: { ...Object(one.value), [item]: to } }),
        (row) => book.set('Observations', `${column}${row}`, `'${t(`checklistAnswer.${to}`)}`),
      ),
    ),
  );

  it('of a client’s answer', () => {
    const i = base.assessments.findIndex(
      ({ observations, responses: all = [] }) =>
        all.filter((one) => one.answers.q4 !== undefined).length > 1 &&
        observations.every((one) => one.indicator !== 'C3'),
    );
    const { code, responses = [] } = base.assessments[i];
    const j = responses.findIndex((one) => one.answers.q4 !== undefined);
    const answer = responses[j].answers.q4 === 9 ? 8 : 9;
    const row = only(rowsWhere('Feedback', { 1: code, 3: responses[j].respondent }));
    book.set('Feedback', `H${row}`, answer);
    const changed = { ...responses[j], answers: { ...responses[j].answers, q4: answer } };
    const assessment = { ...base.assessments[i], responses: responses.with(j, changed) };
    return check({ ...base, assessments: base.assessments.with(i, assessment) });
  });

  it.each([
    ['A', 5],
    ['A1', 0.25],
    ['D2', 12],
    ['B', 0],
  ])('of the weight of %s to %d', (code, weight) => {
    setMethod(code, 'F', weight);
    return check(reframed((_, node) => Object.assign(node(code), { weight })));
  });

  it('of what a state does', () => {
    const codes = ['A1', 'A2', 'B3', 'D1'];
    for (const code of codes) {
      setMethod(code, 'K', t('effect.zero'));
      setMethod(code, 'L', t('effect.block'));
      setMethod(code, 'M', t('effect.exclude'));
    }
    const states = { 'not-assessed': 'zero', 'no-data': 'block', refused: 'exclude' };
    return check(
      reframed((_, node) => {
        for (const code of codes) Object.assign(indicatorOf(node(code)).states, states);
      }),
    );
  });

  it('of a critical rule', () => {
    setMethod('A1', 'H', 100);
    setMethod('A1', 'I', 'B');
    const critical = { below: 100, grade: 'B' };
    return check(reframed((_, node) => Object.assign(node('A1'), { critical })));
  });

  it('of a point of a measure', () => {
    const first = rowsWhere('Method', { 1: 'A1' })[1];
    book.set('Method', `D${first + 2}`, 50);
    return check(
      reframed((_, node) => {
        const { measure } = indicatorOf(node('A1'));
        if (measure.kind === 'rubric') Object.assign(measure.levels[2], { score: 50 });
      }),
    );
  });

  it('of the grades, the full mark, the rounding and the least coverage', () => {
    setNamed('MethodMaximum', 500);
    setNamed('MethodDecimals', 0);
    setNamed('MethodMinimumCoverage', 0.2);
    const [grades] = book.file.definedNames.getRanges('MethodGradesFrom').ranges;
    const first = Number(/\$(\d+):/.exec(grades)?.[1]);
    book.set('Method', `D${first + 1}`, 200);
    book.set('Method', `D${first + 2}`, 300);
    return check(
      reframed((framework) => {
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
      setNamed('MethodConsolidation', t(`consolidation.${consolidation}`));
      return check({ ...base, consolidation });
    },
  );

  it('of the fewest respondents', () => {
    const row = only(rowsWhere('Method', { 1: 'C2', 3: 'Q' }));
    book.set('Method', `E${row}`, 1);
    book.set('Method', `F${row}`, 0.2);
    return check(
      reframed((_, node) =>
        Object.assign(indicatorOf(node('C2')).measure, {
          minimumResponses: 1,
          minimumAnswered: 0.2,
        }),
      ),
    );
  });

  it('says so when rows were sorted away from under their indicator', () => {
    const [row, next] = rowsWhere('Observations', { 1: 'K-1' });
    const last = rowsWhere('Observations', { 1: 'K-2' })[0];
    expect(next).toBe(row + 1);
    const taken = ['A', 'B'].map((column) => book.value('Observations', `${column}${last}`));
    book.set('Observations', `A${row}`, `'${String(taken[0])}`);
    expect(book.value('Indicators', 'C8')).toBe(t('workbook.moved'));
  });

  it('fills the Scorecard with the assessment that is chosen', async () => {
    await restore();
    const code = 'K-4';
    setNamed('ScorecardContract', code);
    const row = book.summary().get(code);
    expect(book.value('Scorecard', 'E4')).toBeCloseTo(row?.score ?? Number.NaN, 9);
    expect(book.value('Scorecard', 'B5')).toBe(`Provider of ${code}`);
    const top = Array.from({ length: 5 }, (_, i) => ['A', 'B', 'C', 'D', 'E'][i]).map((one) =>
      book.value('Scorecard', `F${only(rowsWhere('Scorecard', { 1: one }))}`),
    );
    const sum = top.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
    const total = book.value('Scorecard', `F${only(rowsWhere('Scorecard', { 1: 'TOTAL' }))}`);
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
