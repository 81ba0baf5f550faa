import type { ExplainedDerivation } from '#shared/scoring/explain.ts';
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
      <thead>
        <tr>
          <th scope="col">{t('explain.term')}</th>
          <th scope="col" className="number">
            {t('explain.weight')}
          </th>
          <th scope="col" className="number">
            {t('explain.value')}
          </th>
          <th scope="col" className="number">
            {t('explain.weightTimesValue')}
          </th>
        </tr>
      </thead>
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
