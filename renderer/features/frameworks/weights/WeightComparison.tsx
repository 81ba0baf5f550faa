import type { DerivedWeights } from '#shared/weighting/derive-weights.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { type NodePath, parentAt } from '../model/node-path.ts';
import { weighedChildren } from '../model/weighed-groups.ts';

interface Props {
  readonly path: NodePath;
  readonly derived: DerivedWeights;
}

interface Column {
  readonly key: string;
  readonly header: string;
  readonly shares: ReadonlyMap<string, number>;
}

/** The weights as set, as derived (a blend's parts too), and equal ones, as shares of the group. */
export function WeightComparison({ path, derived }: Props) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const parent = parentAt(framework, path);
  const columns = useColumns(path, derived);
  const names = new Map(parent?.children.map(({ code, name }) => [code, format.text(name)]));
  const most = Math.max(0.01, ...columns.flatMap(({ shares }) => [...shares.values()]));
  const percent = (share: number | undefined): string =>
    share === undefined ? '—' : format.percent(share, 1);
  return (
    <div className="table-scroll">
      <table className="table weights-table">
        <TableHead>
          <HeadCell>{t('frameworks.tree.name')}</HeadCell>
          {columns.map(({ key, header }) => (
            <HeadCell key={key} number>
              {header}
            </HeadCell>
          ))}
          <HeadCell>{t('frameworks.weights.picture')}</HeadCell>
        </TableHead>
        <tbody>
          {weighedChildren(framework, path).map(({ code }) => (
            <tr key={code}>
              <td>{`${code} ${names.get(code) ?? ''}`}</td>
              {columns.map(({ key, shares }) => (
                <td key={key} className="number">
                  {percent(shares.get(code))}
                </td>
              ))}
              <td className="weights-bars" aria-hidden="true">
                {columns.slice(0, 2).map(({ key, shares }) => (
                  <i
                    key={key}
                    className={key}
                    style={{ width: `${(100 * (shares.get(code) ?? 0)) / most}%` }}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useColumns(path: NodePath, derived: DerivedWeights): Column[] {
  const { t } = useI18n();
  const { framework } = useEditor();
  const children = weighedChildren(framework, path);
  const sum = children.reduce((all, { weight }) => all + weight, 0);
  const set = new Map(children.map(({ code, weight }) => [code, sum > 0 ? weight / sum : 0]));
  const equal = new Map(children.map(({ code }) => [code, 1 / children.length]));
  const { diagnostics, weights } = derived;
  const parts =
    diagnostics.method === 'blend'
      ? diagnostics.parts.map((part, i) => ({
          key: `part ${i}`,
          header: t('frameworks.weights.column.part', {
            number: i + 1,
            method: t(`frameworks.weights.short.${part.diagnostics.method}`),
          }),
          shares: part.weights,
        }))
      : [];
  return [
    { key: 'set', header: t('frameworks.weights.column.set'), shares: set },
    { key: 'derived', header: t('frameworks.weights.column.derived'), shares: weights },
    ...parts,
    { key: 'equal', header: t('frameworks.weights.column.equal'), shares: equal },
  ];
}
