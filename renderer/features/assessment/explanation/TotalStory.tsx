import type { FiredRule } from '#shared/domain/result.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { exactText, scoreText, shareText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

interface Props {
  readonly facts: ExplanationFacts;
  onGo(code: string): void;
}

/** How the top score became total and grade: scale, rounding, coverage, band, rules. */
export function TotalStory({ facts, onGo }: Props) {
  const { t, format } = useI18n();
  const { result, rank } = facts;
  const band = bandOf(facts.framework, result.grade);
  const label =
    result.grade.kind === 'grade'
      ? format.text(band?.name ?? { en: result.grade.code, 'zh-CN': result.grade.code })
      : t(`gradeResult.${result.grade.kind}`);
  return (
    <section className="total-story">
      <p className="total-line">
        <b>{scoreText(format, result.total)}</b>{' '}
        <GradeMark tone={band?.tone ?? null} label={label} />
      </p>
      <ul className="story">
        {totalSteps(facts, { t, format }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {result.fired.map((rule) => (
          <Fired key={rule.node} facts={facts} rule={rule} onGo={onGo} />
        ))}
        {rank && <li>{t('explain.rank', { rank: rank.rank, of: rank.of })}</li>}
        {band?.consequence && <li>{format.text(band.consequence)}</li>}
      </ul>
    </section>
  );
}

type Speaker = Pick<ReturnType<typeof useI18n>, 't' | 'format'>;

function totalSteps({ framework, result }: ExplanationFacts, { t, format }: Speaker): string[] {
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
  steps.push(t(thin ? 'explain.coverageThin' : 'explain.coverageOk', { coverage, minimum }));
  const computed = bandOf(framework, result.computedGrade);
  if (computed) {
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

interface FiredProps {
  readonly facts: ExplanationFacts;
  readonly rule: FiredRule;
  onGo(code: string): void;
}

/** A critical rule that fired, with the grade before and after; it leads to its indicator. */
function Fired({ facts, rule, onGo }: FiredProps) {
  const { t, format } = useI18n();
  const gradeName = (code: string): string => {
    const band = bandOf(facts.framework, { kind: 'grade', code });
    return band ? format.text(band.name) : code;
  };
  const at = facts.compiled.indicatorIndex.get(rule.node) ?? 0;
  const params = {
    code: rule.node,
    name: format.text(facts.compiled.indicators[at].name),
    before: gradeName(rule.before),
    after: gradeName(rule.after),
  };
  const changed = rule.before !== rule.after;
  return (
    <li className="ink-bad">
      <button type="button" className="link" onClick={() => onGo(rule.node)}>
        {t(changed ? 'explain.fired' : 'explain.firedNoChange', params)}
      </button>
    </li>
  );
}
