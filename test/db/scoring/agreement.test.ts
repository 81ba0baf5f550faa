import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorAgreement, RoundAgreement } from '#shared/contract/agreement.ts';
import { intraclassCorrelations } from '#shared/statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

const observed =
  'contract,visit_date,visit_kind,source,assessor,indicator,value,state,carried_from,carried_source';
const contracts = ['C1', 'C2', 'C3', 'C4'];
const rubric = { Lin: [1, 2, 3, 4], Wu: [1, 3, 3, 2] };
const shares = { Lin: [10, 40, 60, 95], Wu: [20, 40, 50, 90], Xu: [15, 45, 70, 80] };

/** A row for each contract in turn. */
const rows = (said: Readonly<Record<string, readonly number[]>>, indicator: string) =>
  Object.entries(said).flatMap(([assessor, values]) =>
    values.map(
      (value, i) => `${contracts[i]},2026-03-01,announced,,${assessor},${indicator},${value}`,
    ),
  );

let district: MethodDistrict;
let agreement: RoundAgreement;
const of = (code: string): IndicatorAgreement => {
  const found = agreement.indicators.find(({ indicator }) => indicator === code);
  if (!found) throw new Error(`No agreement on ${code}`);
  return found;
};

beforeAll(async () => {
  district = await methodDistrict();
  const report = await district.import(
    'observations',
    observed,
    ...rows(rubric, 'R1'),
    ...rows(shares, 'N1'),
    // One assessor, one unit: nothing to compare.
    'C1,2026-03-01,announced,,Lin,D1,D=1',
    // Nobody's rating of this year, and not of the source that scores it.
    'C5,2026-03-01,announced,,Lin,R1,4',
    'C5,2026-03-01,announced,,Wu,R1,1,carried-forward,2025-03-01,Last year',
    'C5,2026-03-01,announced,purchaser,Zhou,R1,1',
    // Looked at again later: the newest value is what Lin says.
    'C1,2026-04-01,unannounced,,Lin,N1,12',
    ...['Q1,10/40', 'Q1,20/40'].map(
      (cells, i) => `C1,2026-03-01,announced,,${['Lin', 'Wu'][i]},${cells}`,
    ),
    ...['Q1,30/40', 'Q1,30/40'].map(
      (cells, i) => `C2,2026-03-01,announced,,${['Lin', 'Wu'][i]},${cells}`,
    ),
  );
  if (!report.written) throw new Error(JSON.stringify(report.problems));
  agreement = await district.operator.scoring.agreement({ roundId: district.round.id });
});
afterAll(() => district.close());

describe('agreement of a round', () => {
  it('is Krippendorff’s alpha by what the values of a measure mean', () => {
    const ordinal = krippendorffAlpha([rubric.Lin, rubric.Wu], 'ordinal');
    const interval = krippendorffAlpha([[12, 40, 60, 95], shares.Wu, shares.Xu], 'interval');
    const ratio = krippendorffAlpha(
      [
        [25, 75],
        [50, 75],
      ],
      'ratio',
    );
    if (ordinal.kind !== 'alpha' || interval.kind !== 'alpha' || ratio.kind !== 'alpha') {
      throw new Error('alpha is defined here');
    }
    expect(of('R1')).toMatchObject({ level: 'ordinal', units: 4 });
    expect(of('R1').alpha).toMatchObject({ kind: 'value', value: ordinal.alpha });
    expect(of('N1')).toMatchObject({ level: 'interval', units: 4 });
    expect(of('N1').alpha).toMatchObject({ value: interval.alpha });
    expect(of('Q1')).toMatchObject({ level: 'ratio', units: 2 });
    expect(of('Q1').alpha).toMatchObject({ value: ratio.alpha });
  });

  it('is an intraclass correlation with its interval, of the same assessors where they are', () => {
    const iccs = intraclassCorrelations([
      [12, 20, 15],
      [40, 40, 45],
      [60, 50, 70],
      [95, 90, 80],
    ]);
    if (iccs.kind !== 'iccs') throw new Error(iccs.reason);
    const single = iccs.coefficients['2,1'];
    if (single.kind !== 'icc') throw new Error(single.reason);
    expect(of('N1').iccForm).toBe('2,1');
    expect(of('N1').icc).toMatchObject({ kind: 'value', interval: single.interval });
    expect(of('N1').icc).toHaveProperty('value', expect.closeTo(single.icc, 12));
    expect(agreement.overall.iccForm).toBe('1,1');
  });

  it('says how far scores lie apart, and how often further than tolerated', () => {
    // Levels are 25 points apart: 0, 25, 0 and 50, of which two exceed 24.
    expect(of('R1')).toMatchObject({ meanSpread: 18.75, aboveTolerance: 2 });
    expect(of('N1').aboveTolerance).toBeNull();
    // What is scored by its peers has no score of its own.
    expect(of('Q1')).toMatchObject({ meanSpread: null, aboveTolerance: null });
    expect(agreement.overall).toMatchObject({ units: 8, aboveTolerance: 2 });
  });

  it('says that it is not defined, and why, where nobody rated twice', () => {
    expect(of('D1')).toMatchObject({
      units: 0,
      alpha: { kind: 'undefined', reason: 'no-pairs' },
      icc: { kind: 'undefined', reason: 'no-data' },
      meanSpread: null,
    });
    const codes = agreement.indicators.map(({ indicator }) => indicator);
    expect(codes).toEqual(['S1', 'R1', 'Q1', 'D1', 'N1']);
  });
});
