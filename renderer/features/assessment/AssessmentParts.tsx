import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useStore } from '../../platform/store.ts';
import { AssessmentHeader } from './AssessmentHeader.tsx';
import { ExplanationDrawer } from './explanation/ExplanationDrawer.tsx';
import { ExplanationTab } from './explanation/ExplanationTab.tsx';
import {
  bySettled,
  type ExplanationFacts,
  explainedReadings,
} from './explanation/explanation-facts.ts';
import { FeedbackTab } from './feedback/FeedbackTab.tsx';
import { NextSteps } from './NextSteps.tsx';
import { LeaveDialog } from './score/LeaveDialog.tsx';
import { ScoreTab } from './score/ScoreTab.tsx';
import { SessionContext, SheetContext, type SheetDesk } from './score/sheet-context.ts';
import { type Live, useLive } from './score/use-live.ts';
import { useScoreSession } from './score/use-score-session.ts';
import { useUnsavedGuard } from './score/use-unsaved-guard.ts';
import type { AssessmentFacts } from './use-assessment.ts';

interface Props {
  readonly facts: AssessmentFacts;
  readonly sheet: ObservationSheet;
  readonly explanation: ExplanationFacts;
  readonly part: string;
  readonly node: string;
}

const parts = ['score', 'feedback', 'explanation'] as const;

/** The parts of an assessment over one sheet, so that every figure on them is the same. */
export function AssessmentParts({ facts, sheet, explanation, part, node }: Props) {
  const { t } = useI18n();
  const [, go] = useLocation();
  const [explained, setExplained] = useState<string | null>(null);
  const session = useScoreSession(facts, sheet);
  const state = useStore(session.state);
  const live = useLive(facts, state, sheet, explanation);
  const home = `/assessments/${facts.row.id}`;
  const leaving = useUnsavedGuard(session, home);
  const shown = useShownExplanation(explanation, live, sheet, state.visits);
  const desk: SheetDesk = {
    facts,
    sheet,
    session,
    state,
    live,
    explanation: shown,
    explain: setExplained,
  };
  const active = parts.find((one) => one === part) ?? 'score';
  const goTo = (code: string): void =>
    go(`${home}/explanation/${encodeURIComponent(code)}`, { replace: true });
  return (
    <SessionContext value={session}>
      <SheetContext value={desk}>
        <AssessmentHeader facts={facts} verdict={shown}>
          <NextSteps row={facts.row} session={session} open={unobserved(live, facts)} />
        </AssessmentHeader>
        <Tabs
          label={t('assessment.tabs')}
          tabs={parts.map((id) => ({ id, label: t(`assessment.tab.${id}`) }))}
          active={active}
          onChange={(id) => go(`${home}/${id}`, { replace: true })}
        >
          {active === 'score' && <ScoreTab />}
          {active === 'feedback' && <FeedbackTab facts={facts} />}
          {active === 'explanation' && (
            <ExplanationTab
              facts={shown}
              code={node || totalCode}
              csvName={facts.row.contractCode}
              onGo={goTo}
            />
          )}
        </Tabs>
        {explained !== null && (
          <ExplanationDrawer facts={shown} code={explained} onClose={() => setExplained(null)} />
        )}
        <LeaveDialog leaving={leaving} />
      </SheetContext>
    </SessionContext>
  );
}

/** The explanation of the sheet as it stands on the screen. */
function useShownExplanation(
  explanation: ExplanationFacts,
  live: Live,
  { assessors, settled }: ObservationSheet,
  visits: ObservationSheet['visits'],
): ExplanationFacts {
  return useMemo(
    () => ({
      ...explanation,
      result: live.result,
      observations: explainedReadings(live.readings, { visits, assessors }),
      unresolved: unresolvedIn(live),
      settled: bySettled(settled),
      // The rank is of what is saved and scored for the whole round.
      rank: live.result.total === explanation.result.total ? explanation.rank : null,
    }),
    [explanation, live, visits, assessors, settled],
  );
}

/** Indicators on which assessors differ and nothing is settled. */
function unresolvedIn({ consolidated }: Live): string[] {
  return [...consolidated].flatMap(([code, { unresolved }]) => (unresolved ? [code] : []));
}

/** Indicators that an assessor should answer and nobody has. */
function unobserved(live: Live, { compiled }: AssessmentFacts): number {
  return compiled.indicators.filter(
    ({ code, measure }) =>
      measure.kind !== 'survey' && measure.kind !== 'derived' && !live.readings.has(code),
  ).length;
}
