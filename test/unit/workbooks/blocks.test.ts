import { describe, expect, it } from 'vitest';
import { Refusal } from '#core/database/refusal.ts';
import { placeBlocks } from '#core/workbooks/layout/blocks.ts';
import type { ExportedCounts, RoundExport } from '#core/workbooks/round-export.ts';
import { everyRule } from '#test/golden/workbooks/every-rule.ts';
import { exportOf } from '#test/harness/round-export.ts';

/** A round of one assessment that says it has so much. */
const counting = (counts: ExportedCounts): RoundExport => ({
  ...exportOf({ framework: everyRule(), assessments: [{ code: 'K', observations: [] }] }),
  countsOf: () => counts,
});

describe('placeBlocks', () => {
  it('puts the rows of one indicator together, indicators in reading order', () => {
    const blocks = placeBlocks(
      counting({
        observations: [
          { indicator: 2, count: 3 },
          { indicator: 0, count: 2 },
        ],
        responses: [{ questionnaire: 'P', count: 4 }],
      }),
    );
    expect(blocks.observations(0, 0)).toEqual({ first: 4, count: 2 });
    expect(blocks.observations(0, 1)).toEqual({ first: 6, count: 0 });
    expect(blocks.observations(0, 2)).toEqual({ first: 6, count: 3 });
    expect(blocks.responses(0, 'Q').count).toBe(0);
    expect(blocks.responses(0, 'P')).toEqual({ first: 7, count: 4 });
    expect(blocks.responses(0, 'unknown').count).toBe(0);
  });

  it('refuses a round with more observations than a sheet has rows, and says how many fit', () => {
    const full = counting({ observations: [{ indicator: 0, count: 1_048_573 }], responses: [] });
    expect(placeBlocks(full).observationCount).toBe(1_048_573);
    const over = counting({ observations: [{ indicator: 0, count: 1_048_574 }], responses: [] });
    expect(() => placeBlocks(over)).toThrow(
      new Refusal('workbook-too-long', { rows: 1_048_574, longest: 1_048_573 }),
    );
  });
});
