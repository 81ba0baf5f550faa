import type { Framework } from '#shared/domain/framework/framework.ts';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChangeCells } from './ChangeCells.tsx';
import type { ChangedThing } from './change-rows.ts';

interface Props {
  readonly label: string;
  readonly things: readonly ChangedThing[];
  readonly before: Framework;
  readonly after: Framework;
  /** Of the framework before. */
  readonly version: number;
}

/** Things that differ, each with what was and what is now; what still stands leads to its place. */
export function ChangeTable({ label, things, before, after, version }: Props) {
  const { t } = useI18n();
  const names = { before: useRuleNames(before), after: useRuleNames(after) };
  return (
    <div className="table-scroll">
      <table className="plain-table change-table" aria-label={label}>
        <TableHead>
          <HeadCell>{t('frameworks.rules.entry')}</HeadCell>
          <HeadCell>{t('frameworks.changes.what')}</HeadCell>
          <HeadCell>{t('frameworks.changes.before', { version })}</HeadCell>
          <HeadCell>{t('frameworks.changes.after')}</HeadCell>
        </TableHead>
        {things.map((thing) => (
          <tbody key={`${thing.subject} ${thing.code}`}>
            {thing.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a thing have no other name
              <tr key={index}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={thing.rows.length}>
                    <ThingName thing={thing} />
                  </th>
                )}
                <ChangeCells row={row} names={names} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ThingName({ thing }: { thing: ChangedThing }) {
  const { format } = useI18n();
  const { goTo } = useEditor();
  const { path, code, name } = thing;
  const text = `${code} ${format.text(name)}`;
  if (path === null) return <span className="change-gone">{text}</span>;
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => goTo(path === '' ? 'name' : `${path}.code`)}
    >
      {text}
    </button>
  );
}
