import { assertNever } from '#shared/assert-never.ts';
import type { ExplainedGroup, ExplainedTerm } from '#shared/scoring/explain.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { decimalsOf, exactText, scoreText } from '../words/figures.ts';
import { groupSentence, termProduct } from '../words/group-text.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { PartButton } from './PartButton.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly group: ExplainedGroup;
  onGo(code: string): void;
}

/** A group's parts, what each adds, and the sum. */
export function GroupArithmetic({ facts, group, onGo }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const index = facts.compiled.nodeIndex.get(group.code) ?? 0;
  const { score } = facts.result.nodes[index];
  const sides = sidesOf(group);
  const fraction = fractionOf(group);
  const products = fraction === null ? [] : group.terms.map((term) => termProduct(group, term));
  const decimals = decimalsOf([...products, sides.products].filter((value) => value !== null));
  return (
    <section>
      <h3>{t('explain.arithmetic')}</h3>
      <table className="table">
        <TableHead>
          <HeadCell>{t('explain.term')}</HeadCell>
          <HeadCell number>{t('explain.weight')}</HeadCell>
          <HeadCell number>{t('explain.score')}</HeadCell>
          {fraction !== null && <HeadCell number>{t(`explain.product.${fraction}`)}</HeadCell>}
        </TableHead>
        <tbody>
          {group.terms.map((term, place) => (
            <Term
              key={term.code}
              facts={facts}
              term={term}
              product={products[place]}
              decimals={decimals}
              onGo={onGo}
            />
          ))}
        </tbody>
        {fraction !== null && (
          <tfoot>
            <tr>
              <th scope="row">{t('explain.sum')}</th>
              <td className="number">{exactText(format, sides.weights ?? 0)}</td>
              <td />
              <td className="number">{format.number(sides.products ?? 0, decimals)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className="sum-line">{groupSentence(group, score, i18n)}</p>
      {group.floor !== null && group.floor > 0 && (
        <p className="small">{t('explain.floor', { floor: exactText(format, group.floor) })}</p>
      )}
      {group.clamped && <p className="small">{t('explain.clamped')}</p>}
    </section>
  );
}

/** What each part adds by the group's method; null where it adds nothing. */
function fractionOf({ method }: ExplainedGroup): 'times' | 'logarithm' | 'over' | null {
  switch (method) {
    case 'weighted-mean':
    case 'points':
      return 'times';
    case 'geometric':
      return 'logarithm';
    case 'harmonic':
      return 'over';
    case 'minimum':
    case 'lookup':
      return null;
    default:
      return assertNever(method);
  }
}

/** The sums under the table: in a harmonic mean the weights stand over the line. */
function sidesOf({ method, numerator, denominator }: ExplainedGroup) {
  return method === 'harmonic'
    ? { weights: numerator, products: denominator }
    : { weights: denominator, products: numerator };
}

interface TermProps {
  readonly facts: ExplanationFacts;
  readonly term: ExplainedTerm;
  /** What it adds to the group's fraction; undefined where the method has none. */
  readonly product: number | null | undefined;
  /** As many for every product of the table. */
  readonly decimals: number;
  onGo(code: string): void;
}

function Term({ facts, term, product, decimals, onGo }: TermProps) {
  const { t, format } = useI18n();
  const { compiled } = facts;
  const index = compiled.nodeIndex.get(term.code) ?? 0;
  const indicator = compiled.indicatorOfNode[index];
  const note = [
    term.part === 'counted' ? '' : t(`explain.part.${term.part}`),
    term.bonus ? t('explain.bonus') : '',
  ].filter(Boolean);
  return (
    <tr className={term.score === null ? 'ink-2' : undefined}>
      <td>
        <PartButton facts={facts} code={term.code} onGo={onGo} />
        {note.length > 0 && <span className="small ink-2"> {note.join(', ')}</span>}
        {indicator >= 0 && compiled.indicators[indicator].critical && (
          <span className="small ink-bad"> {t('sheet.critical')}</span>
        )}
      </td>
      <td className="number">{exactText(format, term.weight)}</td>
      <td className="number">{scoreText(format, term.score)}</td>
      {product !== undefined && (
        <td className="number">{product === null ? '—' : format.number(product, decimals)}</td>
      )}
    </tr>
  );
}
