import { describe, expect, it } from 'vitest';
import type { ObservationState } from '#shared/domain/observation.ts';
import { type AssessorReading, consolidate } from '#shared/scoring/consolidate.ts';

let order = 0;
function seen(raw: number, fields: Partial<AssessorReading> = {}): AssessorReading {
  order += 1;
  return { state: 'value', raw, lead: false, date: '2026-03-01', order, ...fields };
}
function without(state: ObservationState): AssessorReading {
  return { state, raw: null, lead: false, date: '2026-03-01', order: 0 };
}

describe('when any reading has a value', () => {
  it('only values count: "not assessed" beside a value changes nothing', () => {
    const readings = [without('refused'), seen(3), without('not-assessed'), seen(4)];
    expect(consolidate('mean', readings)).toEqual({
      state: 'value',
      raw: 3.5,
      spread: 1,
      unresolved: false,
    });
  });
  it('the median of an even number is the mean of the two in the middle', () => {
    const readings = [seen(9), seen(1), seen(2), seen(4)];
    expect(consolidate('median', readings)).toEqual({
      state: 'value',
      raw: 3,
      spread: 8,
      unresolved: false,
    });
    expect(consolidate('median', [seen(9), seen(1), seen(2)]).raw).toBe(2);
  });
  it('the median compares numbers, not their spelling', () => {
    expect(consolidate('median', [seen(10), seen(9), seen(100)]).raw).toBe(10);
  });
  it("the lead's newest reading stands", () => {
    const readings = [
      seen(2, { lead: true, date: '2026-03-02' }),
      seen(4, { lead: true, date: '2026-03-09' }),
      seen(5, { date: '2026-04-01' }),
    ];
    expect(consolidate('lead', readings)).toEqual({
      state: 'value',
      raw: 4,
      spread: 3,
      unresolved: false,
    });
  });
  it("of the lead's readings of one day the greatest order stands", () => {
    const readings = [seen(1, { lead: true, order: 2 }), seen(5, { lead: true, order: 1 })];
    expect(consolidate('lead', readings).raw).toBe(1);
  });
  it('the mean of all stands where the lead has no value', () => {
    const readings = [{ ...without('no-data'), lead: true }, seen(2), seen(5)];
    expect(consolidate('lead', readings)).toEqual({
      state: 'value',
      raw: 3.5,
      spread: 3,
      unresolved: false,
    });
  });
  it('latest is the newest day, the mean when two saw it that day', () => {
    const readings = [
      seen(1, { date: '2026-03-09' }),
      seen(2, { date: '2026-03-10' }),
      seen(5, { date: '2026-03-10' }),
    ];
    expect(consolidate('latest', readings)).toEqual({
      state: 'value',
      raw: 3.5,
      spread: 4,
      unresolved: false,
    });
  });
  it('it is carried forward only when every value it rests on is', () => {
    const older = seen(2, { state: 'carried-forward', date: '2026-01-01' });
    expect(consolidate('mean', [older]).state).toBe('carried-forward');
    expect(consolidate('mean', [older, seen(3)]).state).toBe('value');
    expect(consolidate('latest', [older, seen(3)])).toMatchObject({ state: 'value', raw: 3 });
    const lead = { ...older, lead: true };
    expect(consolidate('lead', [lead, seen(3)])).toMatchObject({
      state: 'carried-forward',
      raw: 2,
    });
  });
});

describe('without a value', () => {
  it('the strongest state stands: refused, no data, not applicable, not assessed', () => {
    const ranked: ObservationState[] = ['refused', 'no-data', 'not-applicable', 'not-assessed'];
    ranked.forEach((strongest, i) => {
      const readings = ranked.slice(i).reverse().map(without);
      expect(consolidate('mean', readings)).toEqual({
        state: strongest,
        raw: null,
        spread: null,
        unresolved: false,
      });
    });
  });
  it('no readings at all are "not assessed"', () => {
    expect(consolidate('lead', [])).toEqual({
      state: 'not-assessed',
      raw: null,
      spread: null,
      unresolved: false,
    });
  });
});

describe('a consensus', () => {
  it('is what moderation recorded, whatever was read', () => {
    expect(consolidate('consensus', [seen(2), seen(4)], { raw: 3.5 })).toEqual({
      state: 'value',
      raw: 3.5,
      spread: 2,
      unresolved: false,
    });
    expect(consolidate('consensus', [without('refused')], { raw: 3 })).toMatchObject({
      state: 'value',
      raw: 3,
    });
  });
  it('without one is the value on which all agree', () => {
    expect(consolidate('consensus', [seen(0.1), seen(0.1), seen(0.1)])).toEqual({
      state: 'value',
      raw: 0.1,
      spread: 0,
      unresolved: false,
    });
    const older = seen(2, { state: 'carried-forward' });
    expect(consolidate('consensus', [older])).toMatchObject({ state: 'carried-forward', raw: 2 });
  });
  it('without one is unresolved where they differ: not assessed', () => {
    expect(consolidate('consensus', [seen(2), seen(4), without('refused')])).toEqual({
      state: 'not-assessed',
      raw: null,
      spread: 2,
      unresolved: true,
    });
  });
  it('without any value has the strongest state, and nothing to resolve', () => {
    expect(consolidate('consensus', [without('refused'), without('no-data')])).toMatchObject({
      state: 'refused',
      unresolved: false,
    });
  });
  it('is read by no other rule', () => {
    expect(consolidate('mean', [seen(2), seen(4)], { raw: 3.5 }).raw).toBe(3);
  });
});
