import { duplicates, frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';
import type { Questionnaire } from './questionnaire.ts';

function checkQuestions({ code, sections }: Questionnaire, path: string): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const questions = sections.flatMap((section, s) =>
    section.items.map((item, i) => ({
      ...item,
      path: `${path}.sections[${s}].items[${i}]`,
    })),
  );
  problems.push(
    ...duplicates(questions, (question) =>
      frameworkProblem('question-code-duplicate', code, `${question.path}.code`, {
        code: question.code,
      }),
    ),
  );
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
  const problems = duplicates(questionnaires, ({ code }, i) =>
    frameworkProblem('questionnaire-code-duplicate', code, `questionnaires[${i}].code`, { code }),
  );
  questionnaires.forEach((questionnaire, q) => {
    const path = `questionnaires[${q}]`;
    problems.push(
      ...duplicates(questionnaire.sections, ({ code }, s) =>
        frameworkProblem(
          'section-code-duplicate',
          questionnaire.code,
          `${path}.sections[${s}].code`,
          { code },
        ),
      ),
      ...checkQuestions(questionnaire, path),
    );
  });
  return problems;
}
