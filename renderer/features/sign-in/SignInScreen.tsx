import { Link } from 'wouter';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { FirstSupervisorForm } from './FirstSupervisorForm.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Who is there? In a workspace without accounts, the first supervisor is made here. */
export function SignInScreen({ workspace }: { workspace: WorkspaceInfo }) {
  const { t } = useI18n();
  const options = useRead(['people', 'signInOptions', workspace.id], (client, signal) =>
    client.people.signInOptions(undefined, { signal }),
  );
  return (
    <div className="sign-in">
      <h1>{t('signIn.to', { workspace: workspace.name })}</h1>
      {options.isPending && <Loading />}
      <ErrorNotice error={options.error} onRetry={() => void options.refetch()} />
      {options.data &&
        (options.data.needsFirstSupervisor ? (
          <FirstSupervisorForm />
        ) : (
          <SignInForm options={options.data} />
        ))}
      <p className="small">
        <Link href="/start">{t('signIn.otherWorkspace')}</Link>
      </p>
    </div>
  );
}
