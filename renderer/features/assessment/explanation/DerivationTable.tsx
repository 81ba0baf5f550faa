import type { ExplainedDerivation } from '#shared/scoring/explain.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { PartButton } from './PartButton.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly derivation: ExplainedDerivation;
  onGo(code: string): void;
}

/** The terms of a derived indicator; each leads to where it was observed. */
export function DerivationTable({ facts, derivation, onGo }: Props) {
  const { t, format } = useI18n();
  const exact = (value: number): string => exactText(format, value);
  return (
    <table className="table">
      <TableHead>
        <HeadCell>{t('explain.term')}</HeadCell>
        <HeadCell number>{t('explain.weight')}</HeadCell>
        <HeadCell number>{t('explain.value')}</HeadCell>
        <HeadCell number>{t('explain.weightTimesValue')}</HeadCell>
      </TableHead>
      <tbody>
        {derivation.terms.map(({ indicator, weight, raw }) => (
          <tr key={indicator}>
            <td>
              <PartButton facts={facts} code={indicator} onGo={onGo} />
            </td>
            <td className="number">{exact(weight)}</td>
            <td className="number">{raw === null ? '—' : exact(raw)}</td>
            <td className="number">{raw === null ? '—' : exact(weight * raw)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('explain.sum')}</th>
          <td className="number">{exact(derivation.weightPresent)}</td>
          <td />
          <td className="number">{exact(derivation.sum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
