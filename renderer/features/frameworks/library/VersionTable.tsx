import { Link } from 'wouter';
import type { FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { VersionMenu } from './VersionMenu.tsx';

const columns = [
  'code',
  'version',
  'name',
  'state',
  'indicators',
  'rounds',
  'published',
  'hash',
] as const;
const numbers: ReadonlySet<string> = new Set(['version', 'indicators', 'rounds']);

interface Props {
  readonly versions: readonly FrameworkVersionRow[];
  readonly mayEdit: boolean;
}

/** The versions, newest first within their framework; the name opens one. */
export function VersionTable({ versions, mayEdit }: Props) {
  const { t } = useI18n();
  return (
    <div className="table-scroll">
      <table className="plain-table library" aria-label={t('frameworks.list')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={numbers.has(column) ? 'number' : undefined}>
                {t(`frameworks.column.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('frameworks.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionLine key={version.id} version={version} mayEdit={mayEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VersionLine({ version, mayEdit }: { version: FrameworkVersionRow; mayEdit: boolean }) {
  const { t, format } = useI18n();
  return (
    <tr>
      <td>{version.code}</td>
      <td className="number">{version.version}</td>
      <td>
        <Link href={`/frameworks/${version.id}`}>{format.text(version.name)}</Link>
      </td>
      <td>
        <Tag tone={version.state === 'published' ? 'ok' : 'plain'}>
          {t(`frameworkState.${version.state}`)}
        </Tag>
      </td>
      <td className="number">{format.number(version.indicatorCount)}</td>
      <td className="number">{format.number(version.roundCount)}</td>
      <td>{version.publishedAt ? format.dateTime(version.publishedAt) : t('value.none')}</td>
      <td>
        {version.contentHash ? (
          <code title={version.contentHash}>{version.contentHash.slice(0, 12)}</code>
        ) : (
          t('value.none')
        )}
      </td>
      <td className="number">
        <VersionMenu
          version={version}
          mayEdit={mayEdit}
          label={t('frameworks.actionsFor', { code: version.code, version: version.version })}
        >
          {t('frameworks.column.actions')}
        </VersionMenu>
      </td>
    </tr>
  );
}
