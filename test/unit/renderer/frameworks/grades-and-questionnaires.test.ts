import { describe, expect, test } from 'vitest';
import {
  addBand,
  closeSeams,
  setBound,
  setMaximum,
} from '#renderer/features/frameworks/model/grade-edits.ts';
import { measureOfKind } from '#renderer/features/frameworks/model/measure-kind.ts';
import {
  changeSection,
  moveQuestion,
  newQuestionnaire,
  newSection,
  renameQuestionnaire,
  renameSection,
} from '#renderer/features/frameworks/model/questionnaire-edits.ts';
import { gradeBandProof } from '#shared/domain/framework/check-grade-bands.ts';
import type { Questionnaire } from '#shared/domain/framework/questionnaire.ts';
import { framework, indicator } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';

const tree = framework([indicator('A1', { critical: { below: 50, grade: 'B' } })]);
const bounds = (grades: typeof tree.grades) =>
  grades.map(({ code, from, to }) => `${code} ${from}–${to}`);

describe('grades', () => {
  test('moving a bound takes the neighbour along, so that no gap opens', () => {
    const grades = setBound(tree.grades, 1, 'from', 65);
    expect(bounds(grades)).toEqual(['A 80–100', 'B 65–80', 'C 0–65']);
    expect(gradeBandProof({ grades, maximum: 100 })).toEqual([]);
  });

  test('a new grade halves the widest', () => {
    const more = addBand(tree.grades, newTexts.grade);
    expect(bounds(more)).toEqual(['A 80–100', 'B 60–80', 'C 0–30', 'N 30–60']);
  });

  test('closing the seams covers the whole range', () => {
    const torn = [
      { ...tree.grades[0], from: 901, to: 1000 },
      { ...tree.grades[1], from: 500, to: 950 },
      { ...tree.grades[2], from: 10, to: 400 },
    ];
    const grades = closeSeams(torn, 1000);
    expect(gradeBandProof({ grades, maximum: 1000 })).toEqual([]);
    expect(bounds(grades)).toEqual(['A 901–1000', 'B 500–901', 'C 0–500']);
  });

  test('another full mark moves the top bound with it', () => {
    expect(bounds(setMaximum(tree, 120).grades)).toEqual(['A 80–120', 'B 60–80', 'C 0–60']);
  });
});

describe('questionnaires', () => {
  const questionnaire = newQuestionnaire([], newTexts);
  const surveyIn = (questionnaires: Questionnaire[]) =>
    measureOfKind(
      'survey',
      { framework: { questionnaires, children: [] }, code: 'A1', before: null },
      newTexts,
    );
  const measure = surveyIn([questionnaire]);
  if (measure === null) throw new Error('There is a questionnaire to read');
  const surveyed = framework([indicator('A1', { measure })], { questionnaires: [questionnaire] });

  test('a survey indicator reads the first section there is, and none without one', () => {
    expect(measure).toMatchObject({ questionnaire: 'QN1', section: 's1' });
    expect(surveyIn([])).toBeNull();
  });

  test('renaming a questionnaire or a section renames it in the indicators that read it', () => {
    const renamed = renameSection(renameQuestionnaire(surveyed, 0, 'Clients'), 0, 0, 'respect');
    expect(renamed.children[0]).toMatchObject({
      measure: { questionnaire: 'Clients', section: 'respect' },
    });
  });

  test('questions are put in order within their section, each staying what it was', () => {
    const items = ['q1', 'q2', 'q3'].map((code) => ({
      ...questionnaire.sections[0].items[0],
      code,
    }));
    const long = changeSection(surveyed, 0, 0, { items });
    const codes = (from: number, to: number) =>
      moveQuestion(long, { questionnaire: 0, section: 0 }, from, to)
        .questionnaires[0].sections[0].items.map(({ code }) => code)
        .join(' ');
    expect([codes(0, 2), codes(2, 1), codes(0, -1), codes(2, 3)]).toEqual([
      'q2 q3 q1',
      'q1 q3 q2',
      'q1 q2 q3',
      'q1 q2 q3',
    ]);
  });

  test('a new section brings a question whose code no other section has', () => {
    const section = newSection(questionnaire.sections, newTexts);
    expect([section.code, section.items[0].code]).toEqual(['s2', 'q2']);
  });
});
