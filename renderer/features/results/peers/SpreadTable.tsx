import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { QuartileStrip } from './QuartileStrip.tsx';

/** How the totals of some assessments lie. */
export interface SpreadRow {
  readonly key: string;
  readonly name: string;
  readonly n: number;
  readonly quartiles: {
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
  } | null;
}

interface Props {
  /** What the rows are. */
  readonly header: string;
  readonly rows: readonly SpreadRow[];
  readonly maximum: number;
}

/** The quartiles of groups of assessments, as figures and as strips on one scale. */
export function SpreadTable({ header, rows, maximum }: Props) {
  const { t, format } = useI18n();
  return (
    <div className="table-scroll">
      <table className="table">
        <TableHead>
          <HeadCell>{header}</HeadCell>
          {(['n', 'lower', 'median', 'upper'] as const).map((key) => (
            <HeadCell key={key} number>
              {t(`spread.${key}`)}
            </HeadCell>
          ))}
          <HeadCell>{t('spread.picture', { maximum: format.number(maximum) })}</HeadCell>
        </TableHead>
        <tbody>
          {rows.map(({ key, name, n, quartiles }) => (
            <tr key={key}>
              <td>{name}</td>
              <td className="number">{format.number(n)}</td>
              {(['lower', 'median', 'upper'] as const).map((which) => (
                <td key={which} className="number">
                  {quartiles === null ? '—' : format.number(quartiles[which], 1)}
                </td>
              ))}
              <td className="spread-picture">
                {quartiles && (
                  <QuartileStrip
                    label={t('spread.label', {
                      lower: format.number(quartiles.lower, 1),
                      median: format.number(quartiles.median, 1),
                      upper: format.number(quartiles.upper, 1),
                    })}
                    quartiles={quartiles}
                    maximum={maximum}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
