import type { ChecklistAnswer, ChecklistAnswers } from '#shared/domain/observation.ts';
import { choices } from './choices.ts';

const spellings = choices<ChecklistAnswer>({
  met: ['1', 'y', 'yes', '是', '符合', '√', '✓'],
  'not-met': ['0', 'n', 'no', '否', '不符合', '×', '✗'],
  'not-applicable': ['n/a', 'na', '不适用', '/'],
});

/** The answers to a checklist, or the part that could not be read. */
export type ReadAnswers =
  | { readonly kind: 'answers'; readonly answers: ChecklistAnswers }
  | { readonly kind: 'unreadable'; readonly part: string }
  | { readonly kind: 'repeated'; readonly item: string };

/** Reads `a=1;b=0;c=-`: item code, `=`, and met (1), not met (0) or not applicable (-). */
export function readAnswers(text: string): ReadAnswers {
  const answers: ChecklistAnswers = {};
  for (const part of text.split(/[;；\n]/)) {
    if (part.trim() === '') continue;
    const [, item, said] = /^\s*([^=＝]+?)\s*[=＝]\s*(\S.*?)\s*$/.exec(part) ?? [];
    const answer = said === '-' || said === '－' ? 'not-applicable' : spellings.find(said ?? '');
    if (item === undefined || answer === undefined)
      return { kind: 'unreadable', part: part.trim() };
    if (Object.hasOwn(answers, item)) return { kind: 'repeated', item };
    answers[item] = answer;
  }
  return { kind: 'answers', answers };
}
