import { useMemo, useState } from 'react';
import { contract } from '#shared/contract/contract.ts';
import { type Person, Role } from '#shared/domain/person.ts';
import { useMay } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { Column } from '../../components/grid/column.ts';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAllProviders } from '../providers/use-providers.ts';
import { PersonForm } from './PersonForm.tsx';

type Shown = { readonly kind: 'new' } | { readonly kind: 'edit'; readonly person: Person };

/** Who may sign in, and as what. */
export function PeopleSettings() {
  const { t } = useI18n();
  const mayEdit = useMay(contract.people.update);
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, error, refetch } = useRead(['people', 'list'], (client, signal) =>
    client.people.list(undefined, { signal }),
  );
  const columns = usePersonColumns();
  return (
    <div className="body fill">
      <Card flush>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {!data && !error && <Loading />}
        {data && (
          <DataGrid
            label={t('people.grid')}
            rows={data}
            columns={columns}
            rowKey={(person) => person.id}
            initialSorting={{ key: 'login', descending: false }}
            onOpen={mayEdit ? (person) => setShown({ kind: 'edit', person }) : undefined}
            toolbar={
              mayEdit && (
                <Button kind="primary" onClick={() => setShown({ kind: 'new' })}>
                  {t('people.new')}
                </Button>
              )
            }
          />
        )}
      </Card>
      <PersonForm
        person={shown?.kind === 'edit' ? shown.person : null}
        opened={shown !== null}
        onClose={() => setShown(null)}
      />
    </div>
  );
}

function usePersonColumns(): readonly Column<Person>[] {
  const { t, format } = useI18n();
  const { data: registry } = useAllProviders();
  return useMemo(() => {
    const names = new Map(registry?.rows.map((row) => [row.id, format.text(row.name)]));
    const state = (person: Person): string =>
      t(person.active ? 'person.active' : 'person.inactive');
    return [
      { key: 'name', header: t('person.name'), width: 180, grow: 1, value: (one) => one.name },
      { key: 'login', header: t('person.login'), width: 140, grow: 1, value: (one) => one.login },
      {
        key: 'role',
        header: t('person.role'),
        width: 150,
        value: (one) => t(`role.${one.role}`),
        filter: Role.options.map((role) => t(`role.${role}`)),
      },
      {
        key: 'organisation',
        header: t('person.organisation'),
        width: 200,
        grow: 1,
        value: (one) => (one.providerId === null ? null : (names.get(one.providerId) ?? null)),
      },
      {
        key: 'state',
        header: t('person.state'),
        width: 130,
        value: state,
        cell: (one) => <Tag tone={one.active ? 'ok' : 'warn'}>{state(one)}</Tag>,
        filter: [t('person.active'), t('person.inactive')],
      },
    ];
  }, [t, format, registry]);
}
