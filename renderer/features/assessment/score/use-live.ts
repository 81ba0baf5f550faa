import { useMemo } from 'react';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import { bySettled, type ExplanationFacts } from '../explanation/explanation-facts.ts';
import { type LiveResult, liveResult } from '../model/live-result.ts';
import { type PlacedReading, readingsOf } from '../model/readings.ts';
import type { SheetState } from '../model/sheet-state.ts';
import type { AssessmentFacts } from '../use-assessment.ts';

/** The sheet's readings and result, as it stands this moment. */
export interface Live extends LiveResult {
  readonly readings: ReadonlyMap<string, readonly PlacedReading[]>;
  readonly nodes: ReadonlyMap<string, NodeResult>;
  readonly feedback: readonly ExplainedFeedback[];
}

/** Scores the sheet anew whenever an observation in it changes; typing and moving cost nothing. */
export function useLive(
  facts: AssessmentFacts,
  state: SheetState,
  sheet: ObservationSheet,
  { feedback, peers }: Pick<ExplanationFacts, 'feedback' | 'peers'>,
): Live {
  const { mine, visits } = state;
  const { compiled, round } = facts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only these two are read
  return useMemo(() => {
    const readings = readingsOf(state, sheet);
    const settled = bySettled(sheet.settled);
    const rule = round.consolidation;
    const live = liveResult(compiled, { rule, readings, settled, feedback, peers });
    const nodes = new Map(live.result.nodes.map((node) => [node.code, node]));
    return { ...live, readings, nodes, feedback };
  }, [mine, visits, sheet, compiled, round.consolidation, feedback, peers]);
}
