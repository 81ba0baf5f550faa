import { contract } from '#shared/contract/contract.ts';
import { useMay } from '../../../app/signed-in.ts';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useRead } from '../../../data/use-read.ts';
import { FrameworkEditor } from './FrameworkEditor.tsx';

/** One version of a framework: to change while it is a draft, to read once it is published. */
export function FrameworkPage({ id }: { id: string }) {
  const mayEdit = useMay(contract.frameworks.saveDraft);
  const version = useRead(['frameworks', 'get', id], (client, signal) =>
    client.frameworks.get({ id }, { signal }),
  );
  if (!version.data) {
    return version.error ? (
      <div className="page">
        <ErrorNotice error={version.error} onRetry={() => void version.refetch()} />
      </div>
    ) : (
      <Loading />
    );
  }
  const { state } = version.data;
  return (
    <FrameworkEditor
      key={state}
      version={version.data}
      mayEdit={mayEdit}
      onReload={() => version.refetch()}
    />
  );
}
