import type { DerivedMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText } from '../words/figures.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: DerivedMeasure;
}

/** What a derived indicator is computed from, with the values of this moment. */
export function DerivedTerms({ indicator, measure }: Props) {
  const { t, format } = useI18n();
  const { state, live } = useDesk();
  const exact = (value: number): string => exactText(format, value);
  const raw = live.nodes.get(indicator.code)?.raw ?? null;
  return (
    <table className="table terms small">
      <caption>{t(`panel.derived.${measure.missing}`)}</caption>
      <TableHead>
        <HeadCell>{t('explain.term')}</HeadCell>
        <HeadCell number>{t('explain.weight')}</HeadCell>
        <HeadCell number>{t('explain.value')}</HeadCell>
      </TableHead>
      <tbody>
        {measure.terms.map((term) => {
          const name = state.indicators.get(term.indicator)?.name;
          const value = live.nodes.get(term.indicator)?.raw ?? null;
          return (
            <tr key={term.indicator}>
              <td>
                {term.indicator} {name && format.text(name)}
              </td>
              <td className="number">{exact(term.weight)}</td>
              <td className="number">{value === null ? '—' : exact(value)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('panel.derivedSum')}
          </th>
          <td className="number">{raw === null ? '—' : exact(raw)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
