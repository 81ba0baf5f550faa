import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { scoreText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { PartButton } from './PartButton.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly bars: readonly { readonly code: string; readonly score: number | null }[];
  /** The node that is explained. */
  readonly code: string;
  onGo(code: string): void;
}

/** The scores of a group's parts, where they do not add up to the group's own. */
export function ScoreBars({ facts, bars, code, onGo }: Props) {
  const { t, format } = useI18n();
  return (
    <table className="table waterfall">
      <TableHead>
        <HeadCell>{t('explain.term')}</HeadCell>
        <th scope="col" className="bar-cell">
          {t('waterfall.scoreScale', { from: format.number(0), to: format.number(100) })}
        </th>
        <HeadCell number>{t('explain.score')}</HeadCell>
      </TableHead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.code} className={bar.code === code ? 'on' : undefined}>
            <td>
              <PartButton facts={facts} code={bar.code} onGo={onGo} />
            </td>
            <td className="bar-cell" aria-hidden="true">
              <span className="bar-track">
                <i className="bar missed" style={{ insetInlineStart: 0, width: '100%' }} />
                <i
                  className="bar"
                  style={{ insetInlineStart: 0, width: `${Math.min(100, bar.score ?? 0)}%` }}
                />
              </span>
            </td>
            <td className="number strong">{scoreText(format, bar.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
