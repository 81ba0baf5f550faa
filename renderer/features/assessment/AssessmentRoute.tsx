import { useRoute } from 'wouter';
import { useSignedIn } from '../../app/signed-in.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { AssessmentDesk } from './AssessmentDesk.tsx';
import { ManagerView } from './ManagerView.tsx';
import { useAssessment } from './use-assessment.ts';

type Params = {
  readonly id: string;
  readonly part?: string;
  readonly node?: string;
};

/** `/assessments/:id/:part?/:node?`: one assessment. A provider manager sees its explanation only. */
export function AssessmentRoute() {
  const [, params] = useRoute<Params>('/assessments/:id/:part?/:node?');
  const { me } = useSignedIn();
  const id = params?.id ?? '';
  const { facts, error, retry } = useAssessment(id);
  if (!facts) {
    return (
      <div className="page">
        {error ? <ErrorNotice error={error} onRetry={retry} /> : <Loading />}
      </div>
    );
  }
  const node = decodeURIComponent(params?.node ?? '');
  if (me.role === 'provider-manager') return <ManagerView key={id} facts={facts} node={node} />;
  return <AssessmentDesk key={id} facts={facts} part={params?.part ?? ''} node={node} />;
}
