import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import type { Text } from '#shared/domain/text.ts';
import { Card } from '../../../../components/Card.tsx';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import type { RuleNames } from '../../../../components/rule/rule-names.ts';
import { useRuleNames } from '../../../../components/rule/use-rule-names.ts';
import { Segmented } from '../../../../components/Segmented.tsx';
import { describeProblem } from '../../../../data/failure.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { placeOfProblem } from '../../model/problem-place.ts';
import { placeInPath } from '../../rules/order/order-edits.ts';
import { useEditor } from '../editor-context.ts';
import {
  type ProblemFilter,
  type ProblemGroup,
  problemCounts,
  problemGroups,
  type ToldProblem,
} from './problem-filter.ts';

/** The problems in words, in the order of the checks. */
function useTold(): readonly ToldProblem[] {
  const { t, tell, format } = useI18n();
  const { framework, problems } = useEditor();
  const names = useRuleNames(framework);
  return useMemo(
    () =>
      problems.map((problem) => ({
        problem,
        place: placeName(problem, framework, names, format.text),
        sentence: describeProblem(problem.code, problem.params, { t, tell }),
      })),
    [problems, names, framework, t, tell, format],
  );
}

/** Parts of a framework with codes of their own: what stands at their paths is named by them. */
const coded = ['limiters', 'grades', 'cases', 'questionnaires'] as const;

function placeName(
  { at, path }: FrameworkProblem,
  framework: Framework,
  names: RuleNames,
  say: (text: Text) => string,
): string {
  for (const part of coded) {
    const place = placeInPath(path, part);
    const thing = place === null ? undefined : framework[part][place];
    if (thing !== undefined) return `${thing.code} ${say(thing.name)}`;
  }
  return at === null ? say(framework.name) : names.node(at);
}

/** Everything that is wrong or should be looked at; each problem leads to where it is mended. */
export function ProblemsTab() {
  const { t } = useI18n();
  const { problems } = useEditor();
  const [filter, setFilter] = useState<ProblemFilter>({ severity: 'all', text: '' });
  const told = useTold();
  const groups = problemGroups(told, filter);
  if (problems.length === 0) {
    return (
      <Card>
        <EmptyState title={t('frameworks.noProblems')} hint={t('frameworks.problems.noneHint')} />
      </Card>
    );
  }
  return (
    <div className="problems-tab">
      <Filter filter={filter} onFilter={setFilter} />
      {groups.length === 0 && (
        <p className="note" role="status">
          {t('frameworks.problems.noMatch')}
        </p>
      )}
      {groups.map((group) => (
        <GroupCard key={group.severity} group={group} />
      ))}
    </div>
  );
}

interface FilterProps {
  readonly filter: ProblemFilter;
  onFilter(filter: ProblemFilter): void;
}

function Filter({ filter, onFilter }: FilterProps) {
  const { t } = useI18n();
  const { problems } = useEditor();
  const counts = problemCounts(problems);
  return (
    <search className="filter-bar">
      <Segmented
        label={t('frameworks.problems.severity')}
        value={filter.severity}
        options={(['all', 'error', 'warning'] as const).map((value) => ({
          value,
          label: t(`frameworks.problems.${value}`, { count: counts[value] }),
        }))}
        onChange={(severity) => onFilter({ ...filter, severity })}
      />
      <input
        type="search"
        className="text-input"
        aria-label={t('frameworks.problems.search')}
        placeholder={t('frameworks.problems.search')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
    </search>
  );
}

/** Arrows move between the problems of a list. */
function moveInList(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const lines = [...event.currentTarget.querySelectorAll('button')];
  const at = lines.indexOf(document.activeElement as HTMLButtonElement);
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus();
}

function GroupCard({ group }: { group: ProblemGroup }) {
  const { t } = useI18n();
  const { severity, told } = group;
  const title = t(`frameworks.problems.${severity}`, { count: told.length });
  return (
    <Card title={title} className={`problem-group ${severity}`}>
      <p className="note">{t(`frameworks.problems.${severity}Note`)}</p>
      <ul className="problem-rows" aria-label={title} onKeyDown={moveInList}>
        {told.map((entry) => (
          <ProblemRow key={`${entry.problem.code} ${entry.problem.path}`} told={entry} />
        ))}
      </ul>
    </Card>
  );
}

function ProblemRow({ told }: { told: ToldProblem }) {
  const { t } = useI18n();
  const { goTo } = useEditor();
  const { problem, place, sentence } = told;
  return (
    <li>
      <button type="button" className="problem-row" onClick={() => goTo(problem.path)}>
        <b>{place}</b>
        <span>{sentence}</span>
        <span className="problem-where">{t(`frameworks.tab.${placeOfProblem(problem).tab}`)}</span>
      </button>
    </li>
  );
}
