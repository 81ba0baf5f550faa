import { useState } from 'react';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { Tag } from '../../../components/Tag.tsx';
import { describeProblem } from '../../../data/failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from './editor-context.ts';

/** What is wrong with the framework, at the foot of the page; each problem leads to its place. */
export function ProblemStrip() {
  const { t } = useI18n();
  const { problems } = useEditor();
  const [open, setOpen] = useState(false);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) {
    return (
      <div className="problem-strip clean" role="status">
        {t('frameworks.noProblems')}
      </div>
    );
  }
  return (
    <section className="problem-strip" aria-label={t('frameworks.problemList')}>
      <button
        type="button"
        className={errors > 0 ? 'problem-summary bad' : 'problem-summary'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className={open ? 'problem-caret open' : 'problem-caret'} />
        {t('frameworks.problems', { errors, warnings })}
      </button>
      {open && (
        <ul className="problem-list">
          {problems.map((problem) => (
            <ProblemLine key={`${problem.code} ${problem.path}`} problem={problem} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemLine({ problem }: { problem: FrameworkProblem }) {
  const { t, tell } = useI18n();
  const { goTo } = useEditor();
  return (
    <li>
      <button type="button" className="problem-line" onClick={() => goTo(problem.path)}>
        <Tag tone={problem.severity === 'error' ? 'bad' : 'warn'}>
          {t(`frameworks.${problem.severity}`)}
        </Tag>
        {problem.at !== '' && <b>{problem.at}</b>}
        <span>{describeProblem(problem.code, problem.params, { t, tell })}</span>
      </button>
    </li>
  );
}
