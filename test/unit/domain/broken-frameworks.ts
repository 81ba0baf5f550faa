import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import {
  band,
  both,
  group,
  leaf,
  level,
  measured,
  numeric,
  points,
  questionnaire,
} from './framework-parts.ts';

const measurePath = 'children[0].children[0].measure';

/** What is wrong, the problem's code, where it stands, and its path. */
export type Case = [string, Partial<FrameworkInput>, string, string | null, string];
/** One broken framework for every code. */
export const cases: Case[] = [
  [
    'a code used twice, far apart',
    { children: [leaf('a'), group('G', [leaf('a')])] },
    'node-code-duplicate',
    'a',
    'children[1].children[0].code',
  ],
  [
    'the code of the total',
    { children: [leaf('TOTAL')] },
    'node-code-reserved',
    'TOTAL',
    'children[0].code',
  ],
  [
    'two questionnaires of one code',
    { questionnaires: [questionnaire('Q'), questionnaire('Q')] },
    'questionnaire-code-duplicate',
    'Q',
    'questionnaires[1].code',
  ],
  [
    'two sections of one code',
    {
      questionnaires: [
        {
          ...questionnaire('Q'),
          sections: [...questionnaire('Q').sections, ...questionnaire('Q', [['r', 1, 5]]).sections],
        },
      ],
    },
    'section-code-duplicate',
    'Q',
    'questionnaires[0].sections[1].code',
  ],
  [
    'two questions of one code',
    {
      questionnaires: [
        questionnaire('Q', [
          ['q', 1, 5],
          ['q', 1, 5],
        ]),
      ],
    },
    'question-code-duplicate',
    'Q',
    'questionnaires[0].sections[0].items[1].code',
  ],
  [
    'a question whose scale does not rise',
    { questionnaires: [questionnaire('Q', [['q', 5, 5]])] },
    'question-range',
    'Q',
    'questionnaires[0].sections[0].items[0].maximum',
  ],
  [
    'an unknown questionnaire',
    measured({ kind: 'survey', questionnaire: 'X', section: 'S' }),
    'questionnaire-unknown',
    'a',
    `${measurePath}.questionnaire`,
  ],
  [
    'an unknown section',
    measured({ kind: 'survey', questionnaire: 'Q', section: 'X' }),
    'section-unknown',
    'a',
    `${measurePath}.section`,
  ],
  [
    'rubric levels that do not rise',
    measured({ kind: 'rubric', levels: [level(1), level(3), level(3)] }),
    'levels-order',
    'a',
    `${measurePath}.levels[2].value`,
  ],
  [
    'a scale that does not rise',
    measured({ kind: 'scale', minimum: 5, maximum: 5 }),
    'scale-range',
    'a',
    `${measurePath}.maximum`,
  ],
  [
    'a scale from zero down',
    measured({ kind: 'scale', minimum: -5, maximum: 0, origin: 'zero' }),
    'scale-maximum',
    'a',
    `${measurePath}.maximum`,
  ],
  [
    'a number without room',
    numeric({ kind: 'goalposts', worst: 0, best: 1 }, { minimum: 3, maximum: 3 }),
    'numeric-range',
    'a',
    `${measurePath}.maximum`,
  ],
  [
    'goalposts in one place',
    numeric({ kind: 'goalposts', worst: 4, best: 4 }),
    'goalposts-equal',
    'a',
    `${measurePath}.rule.best`,
  ],
  [
    'piecewise points that do not rise',
    numeric({
      kind: 'piecewise',
      points: [
        { value: 2, score: 0 },
        { value: 1, score: 9 },
      ],
    }),
    'points-order',
    'a',
    `${measurePath}.rule.points[1].value`,
  ],
  [
    'steps that do not rise',
    numeric({
      kind: 'bands',
      below: 0,
      bands: [
        { from: 2, score: 0 },
        { from: 2, score: 9 },
      ],
    }),
    'steps-order',
    'a',
    `${measurePath}.rule.bands[1].from`,
  ],
  [
    'two checklist items of one code',
    measured({
      kind: 'checklist',
      items: [
        { code: 'i', name: both('i') },
        { code: 'i', name: both('i') },
      ],
    }),
    'item-code-duplicate',
    'a',
    `${measurePath}.items[1].code`,
  ],
  [
    'siblings that weigh nothing',
    { children: [group('G', [leaf('a', { weight: 0 }), leaf('b', { weight: 0 })])] },
    'weights-zero',
    'G',
    'children[0].children',
  ],
  [
    'dimensions that weigh nothing',
    { children: [leaf('a', { weight: 0 })] },
    'weights-zero',
    null,
    'children',
  ],
  [
    'bonus outside points',
    { children: [leaf('a', { bonus: true }), leaf('b')] },
    'bonus-outside-points',
    'a',
    'children[0].bonus',
  ],
  [
    'points of bonus only',
    { children: [group('G', [leaf('a', { bonus: true })], { aggregation: points })] },
    'bonus-only',
    'G',
    'children[0].children',
  ],
  [
    'points that are worth other than their items',
    {
      aggregation: points,
      maximum: 10,
      grades: [band('A', 0, 10)],
      children: [group('G', [leaf('a', { weight: 8 })], { weight: 10, aggregation: points })],
    },
    'points-mismatch',
    'G',
    'children[0].weight',
  ],
  [
    'dimensions that miss the full mark',
    { aggregation: points, children: [leaf('a', { weight: 90 })] },
    'points-total',
    null,
    'maximum',
  ],
  [
    'two grades of one code',
    { grades: [band('A', 60, 100), band('A', 0, 60)] },
    'band-code-duplicate',
    'A',
    'grades[1].code',
  ],
  [
    'a grade that ends where it starts',
    { grades: [band('A', 60, 100), band('E', 60, 60), band('B', 0, 60)] },
    'band-empty',
    'E',
    'grades[1].to',
  ],
  [
    'totals that no grade covers',
    { grades: [band('A', 61, 100), band('B', 0, 60)] },
    'band-gap',
    'A',
    'grades[0].from',
  ],
  [
    'totals that two grades cover',
    { grades: [band('A', 60, 100), band('B', 0, 61)] },
    'band-overlap',
    'A',
    'grades[0].from',
  ],
  [
    'grades that do not start at 0',
    { grades: [band('A', 60, 100), band('B', 1, 60)] },
    'band-start',
    'B',
    'grades[1].from',
  ],
  [
    'grades that do not end at the full mark',
    { grades: [band('A', 60, 99), band('B', 0, 60)] },
    'band-end',
    'A',
    'grades[0].to',
  ],
  [
    'a critical rule that names no grade',
    { children: [leaf('a', { critical: { below: 60, grade: 'X' } })] },
    'critical-grade-unknown',
    'a',
    'children[0].critical.grade',
  ],
  [
    'a critical rule that names the top grade',
    { children: [leaf('a', { critical: { below: 60, grade: 'A' } })] },
    'critical-grade-top',
    'a',
    'children[0].critical.grade',
  ],
  [
    'a text in one language',
    { children: [leaf('a', { name: { en: 'only', 'zh-CN': ' ' } })] },
    'translation-missing',
    'a',
    'children[0].name.zh-CN',
  ],
  [
    'an indicator without mandate',
    { children: [leaf('a', { mandate: undefined })] },
    'mandate-missing',
    'a',
    'children[0].mandate',
  ],
];
