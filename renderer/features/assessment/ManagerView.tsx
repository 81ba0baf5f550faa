import { useLocation } from 'wouter';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { AssessmentHeader } from './AssessmentHeader.tsx';
import { ExplanationTab } from './explanation/ExplanationTab.tsx';
import { useExplanation } from './explanation/use-explanation.ts';
import type { AssessmentFacts } from './use-assessment.ts';

interface Props {
  readonly facts: AssessmentFacts;
  readonly node: string;
}

/** What a provider sees of its assessment: the result and what it rests on. */
export function ManagerView({ facts, node }: Props) {
  const [, go] = useLocation();
  const { explanation, error, retry } = useExplanation(facts);
  return (
    <div className="page">
      <AssessmentHeader facts={facts} verdict={explanation ?? undefined} />
      {!explanation && (error ? <ErrorNotice error={error} onRetry={retry} /> : <Loading />)}
      {explanation && (
        <ExplanationTab
          facts={explanation}
          code={node || totalCode}
          csvName={facts.row.contractCode}
          onGo={(code) =>
            go(`/assessments/${facts.row.id}/explanation/${encodeURIComponent(code)}`, {
              replace: true,
            })
          }
        />
      )}
    </div>
  );
}
