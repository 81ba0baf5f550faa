import type { Framework } from '#shared/domain/framework/framework.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireSection,
} from '#shared/domain/framework/questionnaire.ts';
import { changed, movedTo } from './list.ts';
import type { NewTexts } from './measure-kind.ts';
import { freeCode } from './next-code.ts';

const codesOf = (entries: readonly { code: string }[]) => new Set(entries.map(({ code }) => code));

/** Numbers `base` up until nobody has it: Q1, Q2, … */
function numbered(base: string, taken: ReadonlySet<string>): string {
  for (let n = 1; n < 10_000; n++) if (!taken.has(`${base}${n}`)) return `${base}${n}`;
  return freeCode(base, taken);
}

/** Every question of a questionnaire; answers name the question alone, so its code is unique there. */
function questionsOf(sections: readonly QuestionnaireSection[]): QuestionnaireItem[] {
  return sections.flatMap((section) => section.items);
}

/** A new question on a scale of 1 to 5. */
export function newQuestion(
  sections: readonly QuestionnaireSection[],
  texts: NewTexts,
): QuestionnaireItem {
  const code = numbered('q', codesOf(questionsOf(sections)));
  return { code, text: texts.question, minimum: 1, maximum: 5, reversed: false };
}

/** A new section with one question. */
export function newSection(
  sections: readonly QuestionnaireSection[],
  texts: NewTexts,
): QuestionnaireSection {
  const code = numbered('s', codesOf(sections));
  return { code, name: texts.section, items: [newQuestion(sections, texts)] };
}

/** A new questionnaire with one section of one question. */
export function newQuestionnaire(
  questionnaires: readonly Questionnaire[],
  texts: NewTexts,
): Questionnaire {
  const code = numbered('QN', codesOf(questionnaires));
  return { code, name: texts.questionnaire, sections: [newSection([], texts)] };
}

/** The framework with other parts of one of its questionnaires. */
export function changeQuestionnaire(
  framework: Framework,
  index: number,
  parts: Partial<Questionnaire>,
): Framework {
  return { ...framework, questionnaires: changed(framework.questionnaires, index, parts) };
}

/** The framework with other parts of one section. */
export function changeSection(
  framework: Framework,
  index: number,
  section: number,
  parts: Partial<QuestionnaireSection>,
): Framework {
  const { sections } = framework.questionnaires[index];
  return changeQuestionnaire(framework, index, { sections: changed(sections, section, parts) });
}

/** The framework with the question at `from` at the place `to` of its section; answers stay its own. */
export function moveQuestion(
  framework: Framework,
  place: { readonly questionnaire: number; readonly section: number },
  from: number,
  to: number,
): Framework {
  const { items } = framework.questionnaires[place.questionnaire].sections[place.section];
  const moved = [...movedTo(items, from, to)];
  return changeSection(framework, place.questionnaire, place.section, { items: moved });
}

/** The nodes with other measures of the survey indicators at or below them. */
export function surveysIn(
  nodes: readonly FrameworkNode[],
  change: (measure: SurveyMeasure) => SurveyMeasure,
): FrameworkNode[] {
  return nodes.map((node) => {
    if (node.kind === 'group') return { ...node, children: surveysIn(node.children, change) };
    return node.measure.kind === 'survey' ? { ...node, measure: change(node.measure) } : node;
  });
}

/** The framework with another code of a questionnaire, in the indicators that read it too. */
export function renameQuestionnaire(framework: Framework, index: number, code: string): Framework {
  const before = framework.questionnaires[index].code;
  const renamed = changeQuestionnaire(framework, index, { code });
  const children = surveysIn(renamed.children, (measure) =>
    measure.questionnaire === before ? { ...measure, questionnaire: code } : measure,
  );
  return { ...renamed, children };
}

/** The framework with another code of a section, in the indicators that read it too. */
export function renameSection(
  framework: Framework,
  index: number,
  section: number,
  code: string,
): Framework {
  const { code: questionnaire, sections } = framework.questionnaires[index];
  const before = sections[section].code;
  const renamed = changeSection(framework, index, section, { code });
  const children = surveysIn(renamed.children, (measure) =>
    measure.questionnaire === questionnaire && measure.section === before
      ? { ...measure, section: code }
      : measure,
  );
  return { ...renamed, children };
}
