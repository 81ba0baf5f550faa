import { useDeferredValue, useMemo, useState } from 'react';
import type { FrameworkVersion, FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { changedThings, changeParts } from './change-rows.ts';

/** The other versions of a framework, newest first. */
function otherVersions(
  versions: readonly FrameworkVersionRow[],
  { id, code }: FrameworkVersion,
): readonly FrameworkVersionRow[] {
  return versions
    .filter((one) => one.code === code && one.id !== id)
    .toSorted((a, b) => b.version - a.version);
}

/** What differs between this version and another, its predecessor to begin with. */
export function ChangesTab({ version }: { version: FrameworkVersion }) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = useRead(['frameworks', 'list'], (client, signal) =>
    client.frameworks.list(undefined, { signal }),
  );
  if (!versions.data) {
    return versions.error ? (
      <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />
    ) : (
      <Loading />
    );
  }
  const others = otherVersions(versions.data, version);
  const base =
    others.find(({ id }) => id === chosen) ??
    others.find((one) => one.version < version.version) ??
    others[0];
  if (base === undefined) {
    return (
      <Card>
        <EmptyState title={t('frameworks.changes.only')} hint={t('frameworks.changes.onlyHint')} />
      </Card>
    );
  }
  return (
    <div className="changes-tab">
      <label className="row">
        <span>{t('frameworks.changes.compare', { version: version.version })}</span>
        <select
          className="filter-select"
          value={base.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {t(`frameworks.changes.${one.state}`, { version: one.version })}
            </option>
          ))}
        </select>
      </label>
      <Comparison base={base} />
    </div>
  );
}

function Comparison({ base }: { base: FrameworkVersionRow }) {
  const { framework } = useEditor();
  const read = useRead(['frameworks', 'get', base.id], (client, signal) =>
    client.frameworks.get({ id: base.id }, { signal }),
  );
  if (!read.data) {
    return read.error ? (
      <ErrorNotice error={read.error} onRetry={() => void read.refetch()} />
    ) : (
      <Loading />
    );
  }
  return <Parts before={read.data.content} after={framework} version={base.version} />;
}

interface PartsProps {
  readonly before: Framework;
  readonly after: Framework;
  /** Of the framework before. */
  readonly version: number;
}

function Parts({ before, after, version }: PartsProps) {
  const { t } = useI18n();
  const settled = useDeferredValue(after);
  const parts = useMemo(() => changedThings(before, settled), [before, settled]);
  if (parts.size === 0) {
    return (
      <Card>
        <EmptyState title={t('frameworks.changes.none', { version })} />
      </Card>
    );
  }
  return changeParts.map((part) => {
    const things = parts.get(part);
    return things === undefined ? null : (
      <Card
        key={part}
        title={t(`frameworks.changes.part.${part}`)}
        aside={
          <span className="ink-2 small">
            {t('frameworks.changes.count', { count: things.length })}
          </span>
        }
      >
        <ChangeTable
          label={t(`frameworks.changes.part.${part}`)}
          things={things}
          before={before}
          after={settled}
          version={version}
        />
      </Card>
    );
  });
}
