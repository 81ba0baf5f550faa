import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useRead } from '../../data/use-read.ts';
import { AssessmentHeader } from './AssessmentHeader.tsx';
import { AssessmentParts } from './AssessmentParts.tsx';
import { useExplanation } from './explanation/use-explanation.ts';
import type { AssessmentFacts } from './use-assessment.ts';

interface Props {
  readonly facts: AssessmentFacts;
  readonly part: string;
  readonly node: string;
}

/** Reads the sheet and the result of an assessment, then shows its parts. */
export function AssessmentDesk({ facts, part, node }: Props) {
  const { id } = facts.row;
  const sheet = useRead(['inspections', 'sheet', id], (client, signal) =>
    client.inspections.sheet({ assessmentId: id }, { signal }),
  );
  const { explanation, error, retry } = useExplanation(facts);
  const failed = sheet.error ?? error;
  return (
    <div className="page assessment">
      {sheet.data && explanation ? (
        <AssessmentParts
          facts={facts}
          sheet={sheet.data}
          explanation={explanation}
          part={part}
          node={node}
        />
      ) : (
        <>
          <AssessmentHeader facts={facts} />
          {failed ? (
            <ErrorNotice
              error={failed}
              onRetry={() => {
                void sheet.refetch();
                retry();
              }}
            />
          ) : (
            <Loading />
          )}
        </>
      )}
    </div>
  );
}
