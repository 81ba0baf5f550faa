import type { Framework } from '#shared/domain/framework/framework.ts';
import type { AssessmentResult, FiredRule } from '#shared/domain/result.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

interface Props {
  readonly framework: Framework;
  readonly result: AssessmentResult;
}

/** What the tried values come to. */
export function TrialResult({ framework, result }: Props) {
  const { t, format } = useI18n();
  const { grade, total, coverage, fired } = result;
  const band =
    grade.kind === 'grade' ? framework.grades.find(({ code }) => code === grade.code) : undefined;
  const label =
    grade.kind === 'grade'
      ? format.text(band?.name ?? { en: grade.code, 'zh-CN': grade.code })
      : t(`gradeResult.${grade.kind}`);
  return (
    <div className="try-result" role="status" aria-label={t('frameworks.try.result')}>
      <p className="total-line">
        <b>{total === null ? '—' : format.number(total, 2)}</b>{' '}
        <GradeMark tone={band?.tone ?? null} label={label} />
      </p>
      <p className="small ink-2">
        {t('frameworks.try.coverage', { coverage: format.percent(coverage) })}
      </p>
      {fired.length > 0 && (
        <ul className="small try-fired">
          {fired.map((rule, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rules fire in an order that is theirs
            <li key={i}>
              <Fired framework={framework} rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fired({ framework, rule }: { framework: Framework; rule: FiredRule }) {
  const { t, format } = useI18n();
  const nameOf = (code: string): string => {
    const band = framework.grades.find((one) => one.code === code);
    return band ? format.text(band.name) : code;
  };
  const limiter =
    rule.rule === 'limiter' ? framework.limiters.find(({ code }) => code === rule.code) : undefined;
  const name = limiter ? format.text(limiter.name) : t('frameworks.try.critical');
  return t('frameworks.try.fired', {
    name,
    node: rule.node,
    before: nameOf(rule.before),
    after: nameOf(rule.after),
  });
}
