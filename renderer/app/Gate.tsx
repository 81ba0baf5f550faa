import { useLocation } from 'wouter';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Loading } from '../components/Loading.tsx';
import { useRead } from '../data/use-read.ts';
import { SignInScreen } from '../features/sign-in/SignInScreen.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { WorkspaceDialogs } from '../features/start/WorkspaceDialogs.tsx';
import type { WorkspaceState } from '../features/start/workspace-state.ts';
import { usePlatform } from '../platform/platform.ts';
import { useStore } from '../platform/store.ts';
import { BareFrame } from './BareFrame.tsx';
import { RoundProvider } from './current-round.tsx';
import { GlobalCommands } from './GlobalCommands.tsx';
import { Shell } from './Shell.tsx';
import { ShellFacts } from './ShellFacts.tsx';
import { SignedInContext } from './signed-in.ts';

/** Leads to what comes next: open a workspace, sign in, work. */
export function Gate() {
  const current = useRead(['workspace', 'current'], (client, signal) =>
    client.workspace.current(undefined, { signal }),
  );
  if (!current.data) {
    return (
      <BareFrame>
        {current.error ? (
          <ErrorNotice error={current.error} onRetry={() => void current.refetch()} />
        ) : (
          <Loading />
        )}
      </BareFrame>
    );
  }
  return (
    <WorkspaceDialogs current={current.data}>
      <GlobalCommands hasWorkspace={current.data.workspace !== null} />
      <ShellFacts current={current.data} />
      <WorkspaceGate current={current.data} />
    </WorkspaceDialogs>
  );
}

function WorkspaceGate({ current }: { current: WorkspaceState }) {
  const session = useStore(usePlatform().session);
  const [path] = useLocation();
  const me = useRead(
    ['people', 'me', session],
    (client, signal) => client.people.me(undefined, { signal }),
    { enabled: session !== null && current.workspace !== null },
  );
  const { workspace } = current;
  if (workspace === null || (session === null && path === '/start')) {
    return (
      <BareFrame workspace={workspace}>
        <StartScreen current={current} />
      </BareFrame>
    );
  }
  if (session === null) {
    return (
      <BareFrame workspace={workspace}>
        <SignInScreen workspace={workspace} />
      </BareFrame>
    );
  }
  if (!me.data) {
    return (
      <BareFrame workspace={workspace}>
        {me.error ? (
          <ErrorNotice error={me.error} onRetry={() => void me.refetch()} />
        ) : (
          <Loading />
        )}
      </BareFrame>
    );
  }
  return (
    <SignedInContext value={{ me: me.data, workspace }}>
      <RoundProvider>
        <Shell current={current} />
      </RoundProvider>
    </SignedInContext>
  );
}
