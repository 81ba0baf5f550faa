import { assertNever } from '#shared/assert-never.ts';
import type { CaseDifference, CaseOutcome } from '#shared/scoring/worked-case.ts';
import { Notice } from '../../../components/Notice.tsx';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import { describeProblem } from '../../../data/failure.ts';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { gradeWord } from './grade-word.ts';

interface Props {
  readonly outcome: CaseOutcome;
  readonly names: RuleNames;
}

function sentenceOf(difference: CaseDifference, names: RuleNames, i18n: I18n): string {
  const { t, format } = i18n;
  const node = names.node(difference.node);
  const none = t('value.none');
  switch (difference.kind) {
    case 'total':
    case 'score': {
      const expected = format.number(difference.expected);
      const got = difference.got === null ? none : format.number(difference.got);
      return t(`frameworks.cases.differs.${difference.kind}`, { node, expected, got });
    }
    case 'grade': {
      const expected = gradeWord(difference.expected, names, i18n);
      const got = difference.got === null ? none : gradeWord(difference.got, names, i18n);
      return t('frameworks.cases.differs.grade', { node, expected, got });
    }
    case 'unknown':
      return t('frameworks.cases.differs.unknown', { node });
    case 'value': {
      const problem = difference.problems
        .map(({ code, params }) => describeProblem(code, params, i18n))
        .join(' ');
      return t('frameworks.cases.differs.value', { node, problem });
    }
    default:
      return assertNever(difference);
  }
}

/** Where a case and the engine part, in words. */
export function Differences({ outcome, names }: Props) {
  const i18n = useI18n();
  const { differences } = outcome;
  if (differences.length === 0) return null;
  return (
    <Notice tone="bad">
      <ul className="case-differences">
        {differences.map((difference) => (
          <li key={`${difference.kind} ${difference.node}`}>
            {sentenceOf(difference, names, i18n)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
