import { Link } from 'wouter';
import { Drawer } from '../../components/Drawer.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { StateTag } from '../../components/StateTag.tsx';
import { useFocusBack } from '../../components/use-focus-back.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ExplanationDrawer } from '../assessment/explanation/ExplanationDrawer.tsx';
import { useExplanation } from '../assessment/explanation/use-explanation.ts';
import { type AssessmentFacts, useAssessment } from '../assessment/use-assessment.ts';

/** A figure of the results that was asked for. */
export interface Shown {
  readonly assessmentId: string;
  /** The node it belongs to. */
  readonly code: string;
}

interface Props {
  readonly shown: Shown;
  onClose(): void;
}

/** What a result rests on, beside the table it stands in. */
export function ResultDrawer({ shown, onClose }: Props) {
  // One drawer waits and another one shows: what had the keyboard is known only before the first.
  useFocusBack(true);
  const { facts, error, retry } = useAssessment(shown.assessmentId);
  if (!facts) return <Waiting error={error} onRetry={retry} onClose={onClose} />;
  return <LoadedDrawer facts={facts} code={shown.code} onClose={onClose} />;
}

interface LoadedProps {
  readonly facts: AssessmentFacts;
  readonly code: string;
  onClose(): void;
}

function LoadedDrawer({ facts, code, onClose }: LoadedProps) {
  const { t, format } = useI18n();
  const { explanation, error, retry } = useExplanation(facts);
  if (!explanation) return <Waiting error={error} onRetry={retry} onClose={onClose} />;
  const { row } = facts;
  return (
    <ExplanationDrawer facts={explanation} code={code} onClose={onClose}>
      <div className="result-head">
        <p className="strong">
          {format.text(row.providerName)} · {format.text(row.contractName)}
        </p>
        <p className="row small ink-2">
          <StateTag state={row.state} /> {row.contractCode}
          <Link href={`/assessments/${row.id}/explanation`}>{t('explain.openAssessment')}</Link>
        </p>
      </div>
    </ExplanationDrawer>
  );
}

interface WaitingProps {
  readonly error: unknown;
  onRetry(): void;
  onClose(): void;
}

function Waiting({ error, onRetry, onClose }: WaitingProps) {
  const { t } = useI18n();
  const title = t('explain.title', { name: t('explain.total') });
  return (
    <Drawer opened title={title} size={560} onClose={onClose}>
      {error ? <ErrorNotice error={error} onRetry={onRetry} /> : <Loading />}
    </Drawer>
  );
}
