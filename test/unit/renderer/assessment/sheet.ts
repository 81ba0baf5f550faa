import { gridIntents } from '#renderer/features/assessment/model/grid-keys.ts';
import type { Change } from '#renderer/features/assessment/model/place.ts';
import { reduceSheet } from '#renderer/features/assessment/model/sheet-reducer.ts';
import {
  openSheet,
  type SheetRules,
  type SheetState,
} from '#renderer/features/assessment/model/sheet-state.ts';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Observation, ObservationEntry } from '#shared/domain/observation.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { framework, group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

const rubric = {
  kind: 'rubric' as const,
  levels: [1, 2, 3, 4].map((value) => ({ value, name: text(`L${value}`), score: value * 25 })),
};

/** A rubric, a checklist, a number and a survey; R2 may not be left out. */
export const sampleFramework: Framework = framework(
  [
    group('A', [
      indicator('R1', { measure: rubric, tolerance: 20 }),
      indicator('R2', { measure: rubric, states: { 'not-applicable': 'not-allowed' } }),
      indicator('K', {
        measure: {
          kind: 'checklist',
          items: ['a', 'b', 'c'].map((code) => ({ code, name: text(code) })),
        },
      }),
    ]),
    group('B', [
      indicator('N', {
        measure: {
          kind: 'numeric',
          minimum: 0,
          maximum: 100,
          rule: { kind: 'goalposts', worst: 0, best: 100 },
        },
      }),
      indicator('S', {
        measure: { kind: 'survey', questionnaire: 'Q', section: 'Q1', minimumResponses: 3 },
      }),
    ]),
  ],
  {
    questionnaires: [
      {
        code: 'Q',
        name: text('Q'),
        sections: [{ code: 'Q1', name: text('Q1'), items: [{ code: 'i', text: text('i') }] }],
      },
    ],
  },
);

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const assessmentId = id(1);
export const firstVisit = id(11);
export const secondVisit = id(12);
export const me = id(21);
export const colleague = id(22);

/** An observation at the second visit unless told otherwise. */
export function observation(
  indicatorCode: string,
  entry: ObservationEntry,
  fields: Partial<Observation> = {},
): Observation {
  return {
    id: id(100),
    assessmentId,
    visitId: secondVisit,
    assessorId: colleague,
    indicator: indicatorCode,
    entry,
    comment: '',
    recordedAt: '2026-05-20T08:00:00.000Z',
    ...fields,
  };
}

/** Two visits, two assessors (I lead), nothing observed unless told otherwise. */
export function sheet(fields: Partial<ObservationSheet> = {}): ObservationSheet {
  return {
    assessmentId,
    frameworkVersionId: id(2),
    visits: [
      {
        id: firstVisit,
        assessmentId,
        date: '2026-03-01',
        kind: 'announced',
        source: 'third-party',
      },
      {
        id: secondVisit,
        assessmentId,
        date: '2026-05-20',
        kind: 'unannounced',
        source: 'third-party',
      },
    ],
    assessors: [
      { id: me, name: 'Lin', personId: id(31), lead: true },
      { id: colleague, name: 'Zhou', personId: id(32), lead: false },
    ],
    observations: [],
    consolidation: 'mean',
    settled: [],
    me,
    mayWrite: true,
    maySettle: false,
    ...fields,
  };
}

/** The sheet after some keys (`Shift+Tab`, `Ctrl+z`), with what has to be saved and what else was asked. */
export function press(state: SheetState, ...keys: readonly string[]) {
  let current = state;
  const changes: Change[] = [];
  const elsewhere: string[] = [];
  for (const written of keys) {
    const parts = written === '+' ? ['+'] : written.split('+');
    const intents = gridIntents(current, {
      key: parts.at(-1) ?? '',
      shift: parts.includes('Shift'),
      mod: parts.includes('Ctrl'),
    });
    if (intents === null) elsewhere.push('not ours');
    for (const intent of intents ?? []) {
      if (intent.kind === 'open') elsewhere.push(`open ${intent.code}`);
      else if (intent.kind === 'go') elsewhere.push(intent.to);
      else {
        const reduction = reduceSheet(current, intent);
        current = reduction.state;
        changes.push(...reduction.changes);
      }
    }
  }
  return { state: current, changes, elsewhere };
}

const sampleRules: SheetRules = {
  framework: sampleFramework,
  compiled: compileFramework(sampleFramework),
};

/** The sheet of another framework, opened empty. */
export const openedBy = (by: Framework, fields: Partial<ObservationSheet> = {}): SheetState =>
  openSheet({ framework: by, compiled: compileFramework(by) }, sheet(fields));

/** The sheet opened empty. */
export const opened = (fields: Partial<ObservationSheet> = {}): SheetState =>
  openSheet(sampleRules, sheet(fields));
