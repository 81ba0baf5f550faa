import { afterEach, describe, expect, it } from 'vitest';
import { roundInputHash } from '#core/certainty/round-input-hash.ts';
import { gatherUncertain } from '#core/certainty/uncertain-round.ts';
import { readRoundFacts } from '#core/scoring/record/round-facts.ts';
import { drawRound, startDrawing } from '#shared/certainty/draw-round.ts';
import { roomForDraws } from '#shared/certainty/drawn-round.ts';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { type MethodDistrict, methodDistrict } from '#test/harness/method-district.ts';

const observed = 'contract,visit_date,visit_kind,source,assessor,indicator,value';
const answered = 'contract,questionnaire,respondent,received_on,q1';

let district: MethodDistrict;
afterEach(() => district.close());

const clients = (contract: string, ...scores: readonly number[]) =>
  scores.map((score, client) => `${contract},Q,${client},2026-03-02,${score}`);

/** Two assessors who differ on C1, and clients of three contracts. */
async function filled(consolidation: 'mean' | 'consensus' = 'mean') {
  district = await methodDistrict(consolidation);
  await district.import(
    'observations',
    observed,
    'C1,2026-03-01,announced,,Lin,N1,40',
    'C1,2026-03-01,announced,,Wu,N1,60',
    'C1,2026-03-01,announced,purchaser,Wu,R1,1',
    'C1,2026-03-01,announced,,Lin,R1,4',
    'C2,2026-03-01,announced,,Lin,N1,70',
    'C2,2026-03-01,announced,,Wu,N1,70',
    'C3,2026-03-01,announced,,Lin,N1,20',
  );
  await district.import(
    'responses',
    answered,
    ...clients('C1', 20, 40, 60),
    ...clients('C2', 70, 80, 90, 100),
    ...clients('C3', 10, 100),
  );
  const facts = readRoundFacts(district.connection, district.round.id);
  return { facts, ...gatherUncertain(district.connection, facts) };
}

describe('what of a round could have come out otherwise', () => {
  it('is what assessors differ on, of those whose visit counts for the indicator', async () => {
    const { evidence, uncertain } = await filled();
    const { disputed } = uncertain;
    // C1 comes first: two readings of N1. R1 was read once for its source, N1 of C2 twice the same.
    expect(Array.from(disputed.start)).toEqual([0, 1, 1, 1, 1, 1]);
    const [indicator] = disputed.indicator;
    expect(evidence.compiled.indicators[indicator].code).toBe('N1');
    expect(Array.from(disputed.raws).sort()).toEqual([40, 50, 60]);
  });

  it('is nothing that assessors said where moderation decides', async () => {
    const { uncertain } = await filled('consensus');
    expect(uncertain.disputed.indicator).toHaveLength(0);
  });

  it('is what clients answered, where they are enough, as votes whose mean is the figure', async () => {
    const { uncertain } = await filled();
    expect(
      uncertain.surveys.map(({ assessment, respondents }) => [assessment, respondents]),
    ).toEqual([
      [0, 3],
      [1, 4],
    ]);
    const [{ votes, observed: figure, standardError }] = uncertain.surveys[0].figures;
    expect(Array.from(votes)).toEqual([20, 40, 60]);
    expect(figure).toBe(40);
    // s = 20
    expect(standardError).toBeCloseTo(20 / Math.sqrt(3), 12);
    // Both in the north: their means are drawn to each other.
    expect(uncertain.shrunken).toMatchObject([{ assessments: [0, 1] }]);
    expect(uncertain.shrunken[0].variances[0]).toBeCloseTo(400 / 3, 9);
  });

  it('comes out as computed where the draws are the data themselves', async () => {
    const { evidence, uncertain } = await filled();
    const out = scoredTotals(5);
    scoreTotals(evidence.compiled, evidence.input, out);
    // Clients with no error are drawn as they are; then shrinkage must give what it gave.
    const surveys = uncertain.surveys.map((cell) => ({
      ...cell,
      figures: cell.figures.map((figure) => ({ ...figure, standardError: 0 })),
    }));
    const options = CertaintyOptions.parse({
      draws: 100,
      weights: null,
      assessors: false,
      survey: 'normal',
    });
    const drawn = roomForDraws(1, 5);
    drawRound(startDrawing({ round: { ...uncertain, surveys }, options }), 0, drawn);
    drawn.totals.forEach((total, i) => {
      if (Number.isNaN(out.totals[i])) expect(total).toBeNaN();
      else expect(total).toBeCloseTo(out.totals[i], 12);
    });
  });

  it('has another hash as soon as an answer, a reading, a peer or a count of clients is another', async () => {
    const { facts } = await filled();
    const { connection } = district;
    const hash = () => roundInputHash(connection, facts);
    const seen = new Set([hash()]);
    for (const change of [
      "UPDATE observation SET raw = 41 WHERE raw = 40 AND state = 'value'",
      `UPDATE response SET answers = '{"q1":21}' WHERE answers LIKE '%20%'`,
      "UPDATE provider SET district = 'East' WHERE code = 'P1'",
      "UPDATE contract SET client_count = 30 WHERE code = 'C1'",
    ]) {
      expect(connection.prepare(change).run().changes, change).toBe(1);
      seen.add(hash());
    }
    expect(seen.size).toBe(5);
    connection.prepare("UPDATE assessment SET updated_at = '2026-04-01T00:00:00.000Z'").run();
    expect(seen).toContain(hash());
  });
});
