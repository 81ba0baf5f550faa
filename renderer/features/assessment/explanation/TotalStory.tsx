import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { exactText, scoreText, shareText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { VerdictMarks } from './VerdictMarks.tsx';

/** How the top score became total and grade: scale, rounding, coverage, band. */
export function TotalStory({ facts }: { facts: ExplanationFacts }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { result, rank } = facts;
  const band = bandOf(facts.framework, result.grade);
  return (
    <section className="total-story">
      <p className="total-line">
        <b>{scoreText(format, result.total)}</b> <VerdictMarks facts={facts} />
      </p>
      <ul className="story">
        {totalSteps(facts, i18n).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {rank && <li>{t('explain.rank', { rank: rank.rank, of: rank.of })}</li>}
        {band?.consequence && <li>{format.text(band.consequence)}</li>}
      </ul>
    </section>
  );
}

function totalSteps({ framework, result }: ExplanationFacts, { t, format }: I18n): string[] {
  const steps: string[] = [];
  const [top] = result.nodes;
  const { maximum, rounding, minimumCoverage } = framework;
  if (result.total !== null && top.score !== null) {
    const total = exactText(format, (top.score / 100) * maximum);
    const score = exactText(format, top.score);
    if (maximum !== 100) {
      steps.push(t('explain.toScale', { score, total, maximum: format.number(maximum) }));
    }
    if (rounding) {
      const rounded = format.number(result.total, rounding.decimals);
      steps.push(t('explain.rounded', { decimals: rounding.decimals, total: rounded }));
    }
  }
  const coverage = shareText(format, result.coverage);
  const minimum = shareText(format, minimumCoverage);
  const thin = result.grade.kind === 'insufficient-evidence';
  const asked = minimumCoverage > 0 ? 'explain.coverageOk' : 'explain.coverageFree';
  steps.push(t(thin ? 'explain.coverageThin' : asked, { coverage, minimum }));
  const computed = bandOf(framework, result.computedGrade);
  if (computed && framework.aggregation.method !== 'lookup') {
    steps.push(
      t('explain.band', {
        grade: format.text(computed.name),
        from: format.number(computed.from),
        to: format.number(computed.to),
      }),
    );
  }
  return steps;
}
