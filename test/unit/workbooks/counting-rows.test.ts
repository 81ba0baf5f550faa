import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingRows } from '#core/workbooks/formulas/counting-rows.ts';
import type { ExportedObservation } from '#core/workbooks/round-export.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import { consolidate } from '#shared/scoring/consolidate.ts';

const observation = fc
  .record({
    visitDate: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
    lead: fc.boolean(),
    state: fc.constantFrom('value' as const, ...ObservationState.options),
    raw: fc.integer({ min: -5, max: 40 }),
  })
  .map(
    ({ raw, ...one }): ExportedObservation => ({
      ...one,
      raw: one.state === 'value' || one.state === 'carried-forward' ? raw : null,
      indicator: 0,
      visitKind: 'announced',
      source: 'third-party',
      assessor: 'Chen',
      answers: null,
      reason: '',
      carriedFrom: null,
      carriedSource: null,
      comment: '',
    }),
  );

const block = fc
  .array(observation, { maxLength: 6 })
  .map((rows) => rows.toSorted((a, b) => (a.visitDate < b.visitDate ? -1 : 1)));

describe('countingRows', () => {
  it.each(ConsolidationRule.options)('marks the rows on which the %s rests', (rule) => {
    fc.assert(
      fc.property(block, (rows) => {
        const marks = countingRows(rule, rows, null);
        const raws = rows.flatMap(({ raw }, i) => (marks[i] && raw !== null ? [raw] : []));
        const readings = rows.map(({ state, raw, lead, visitDate: date }, order) => ({
          ...{ state, raw, lead, date, order },
        }));
        const engine = consolidate(rule, readings).raw;
        const own = consolidate(rule === 'median' || rule === 'consensus' ? rule : 'mean', [
          ...raws.map(
            (raw, order) => ({ state: 'value', raw, lead: false, date: '', order }) as const,
          ),
        ]).raw;
        expect(own).toBe(engine);
      }),
      { seed: 20260305, numRuns: 500 },
    );
  });
});
