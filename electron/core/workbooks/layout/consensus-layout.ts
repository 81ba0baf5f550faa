import type { RoundExport } from '../round-export.ts';

/** The columns of the Consensus sheet. */
export const consensusColumns = {
  contract: 1,
  indicator: 2,
  name: 3,
  state: 4,
  value: 5,
  by: 6,
  at: 7,
  reason: 8,
} as const;

export const consensusRows = { header: 3, first: 4 } as const;

/** Where what moderation settled stands. */
export interface ConsensusLayout {
  /** The row of one indicator in one assessment; null where nothing was settled. */
  row(assessment: number, indicator: number): number | null;
  readonly count: number;
}

/** Gives everything that moderation settled a row, assessment by assessment. */
export function placeConsensus(round: RoundExport): ConsensusLayout {
  const rows = new Map<number, number>();
  const { indicatorCount } = round.compiled;
  round.assessments.forEach((_, index) => {
    for (const { indicator } of round.consensusOf(index)) {
      rows.set(index * indicatorCount + indicator, consensusRows.first + rows.size);
    }
  });
  return {
    row: (assessment, indicator) => rows.get(assessment * indicatorCount + indicator) ?? null,
    count: rows.size,
  };
}
