import { checkDistinct, codesOf } from './check-codes.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';
import type { Questionnaire } from './questionnaire.ts';

function checkQuestions({ code, sections }: Questionnaire, path: string): FrameworkProblem[] {
  const questions = sections.flatMap((section, s) =>
    section.items.map((item, i) => ({
      ...item,
      at: code,
      path: `${path}.sections[${s}].items[${i}]`,
    })),
  );
  const problems = checkDistinct(questions, 'question-code-duplicate');
  for (const { minimum, maximum, path: at } of questions) {
    if (minimum < maximum) continue;
    problems.push(frameworkProblem('question-range', code, `${at}.maximum`, { minimum, maximum }));
  }
  return problems;
}

/**
 * Checks the questionnaires: codes of questionnaires, of sections within one, and of questions
 * within one (answers name the question alone) are unique, and every question's scale rises.
 */
export function checkQuestionnaires(
  framework: Pick<Framework, 'questionnaires'>,
): FrameworkProblem[] {
  const { questionnaires } = framework;
  const problems = checkDistinct(
    codesOf(questionnaires, 'questionnaires'),
    'questionnaire-code-duplicate',
  );
  questionnaires.forEach((questionnaire, q) => {
    const path = `questionnaires[${q}]`;
    const sections = codesOf(questionnaire.sections, `${path}.sections`, questionnaire.code);
    problems.push(
      ...checkDistinct(sections, 'section-code-duplicate'),
      ...checkQuestions(questionnaire, path),
    );
  });
  return problems;
}
