import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { Notice } from '../../../components/Notice.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { describeProblem } from '../../../data/failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { worstFirst } from '../model/problem-place.ts';

/** What a framework file was found to hold. */
export interface Report {
  readonly problems: readonly FrameworkProblem[];
  readonly code: string | null;
  readonly indicatorCount: number;
}

/** What a file holds, and every problem with its place. */
export function FileReport({ report }: { report: Report }) {
  const { t } = useI18n();
  const { code, indicatorCount, problems } = report;
  return (
    <>
      <Notice tone={code === null ? 'bad' : 'ok'} live>
        {code === null
          ? t('frameworks.importUnreadable')
          : t('frameworks.importFound', { code, count: indicatorCount })}
      </Notice>
      {problems.length === 0 ? (
        <p className="note">{t('frameworks.importClean')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <ul className="file-problems" aria-label={t('frameworks.problemList')} tabIndex={0}>
          {worstFirst(problems).map((problem) => (
            <Line
              key={`${problem.code} ${problem.path} ${problem.params.line}`}
              problem={problem}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ problem }: { problem: FrameworkProblem }) {
  const { t, tell } = useI18n();
  const { severity, code, path, params } = problem;
  const line = params.line;
  return (
    <li>
      <Tag tone={severity === 'error' ? 'bad' : 'warn'}>{t(`frameworks.${severity}`)}</Tag>
      <span className="file-place">
        {line !== undefined && <span>{t('frameworks.importLine', { line })}</span>}
        {path !== '' && <code>{path}</code>}
      </span>
      <span>{describeProblem(code, params, { t, tell })}</span>
    </li>
  );
}
