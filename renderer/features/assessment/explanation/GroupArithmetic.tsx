import type { ExplainedGroup, ExplainedTerm } from '#shared/scoring/explain.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { groupSentence } from '../words/arithmetic.ts';
import { exactText, scoreText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

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
  const sums = group.numerator !== null && group.denominator !== null;
  return (
    <section>
      <h3>{t('explain.arithmetic')}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('explain.term')}</th>
            <th scope="col" className="number">
              {t('explain.weight')}
            </th>
            <th scope="col" className="number">
              {t('explain.score')}
            </th>
            {sums && (
              <th scope="col" className="number">
                {t('explain.times')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {group.terms.map((term) => (
            <Term key={term.code} facts={facts} term={term} sums={sums} onGo={onGo} />
          ))}
        </tbody>
        {sums && (
          <tfoot>
            <tr>
              <th scope="row">{t('explain.sum')}</th>
              <td className="number">{exactText(format, group.denominator ?? 0)}</td>
              <td />
              <td className="number">{exactText(format, group.numerator ?? 0)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className="sum-line">{groupSentence(group, score, i18n)}</p>
      {group.clamped && <p className="small">{t('explain.clamped')}</p>}
    </section>
  );
}

interface TermProps {
  readonly facts: ExplanationFacts;
  readonly term: ExplainedTerm;
  readonly sums: boolean;
  onGo(code: string): void;
}

function Term({ facts, term, sums, onGo }: TermProps) {
  const { t, format } = useI18n();
  const { compiled } = facts;
  const index = compiled.nodeIndex.get(term.code) ?? 0;
  const indicator = compiled.indicatorOfNode[index];
  const name = nameOf(facts, term.code);
  const note = [
    term.part === 'counted' ? '' : t(`explain.part.${term.part}`),
    term.bonus ? t('explain.bonus') : '',
  ].filter(Boolean);
  return (
    <tr className={term.score === null ? 'ink-2' : undefined}>
      <td>
        <button type="button" className="link" onClick={() => onGo(term.code)}>
          {term.code} {name && format.text(name)}
        </button>
        {note.length > 0 && <span className="small ink-2"> {note.join(', ')}</span>}
        {indicator >= 0 && compiled.indicators[indicator].critical && (
          <span className="small ink-bad"> {t('sheet.critical')}</span>
        )}
      </td>
      <td className="number">{exactText(format, term.weight)}</td>
      <td className="number">{scoreText(format, term.score)}</td>
      {sums && (
        <td className="number">
          {term.score === null ? '—' : exactText(format, term.weight * term.score)}
        </td>
      )}
    </tr>
  );
}

function nameOf({ framework }: ExplanationFacts, code: string) {
  const level = [...framework.children];
  for (let node = level.pop(); node; node = level.pop()) {
    if (node.code === code) return node.name;
    if (node.kind === 'group') level.push(...node.children);
  }
  return null;
}
