import { describe, expect, it } from 'vitest';
import { sampleFramework, sampleFrameworkSecondYear } from '#core/sample/framework.ts';
import { frameworkChanges } from '#shared/domain/framework/diff.ts';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import {
  band,
  both,
  group,
  leaf,
  level,
  limiter,
  questionnaire,
  sound,
} from './framework-parts.ts';

const of = (fields: Partial<FrameworkInput>) => Framework.parse(sound(fields));
const changes = (before: Partial<FrameworkInput>, after: Partial<FrameworkInput>) =>
  frameworkChanges(of(before), of(after)).map(({ name: _, ...change }) => change);

describe('what differs between two frameworks', () => {
  it('is nothing between equal ones, whatever the order of grades', () => {
    expect(changes({}, {})).toEqual([]);
    expect(changes({}, { grades: [band('B', 0, 60), band('A', 60, 100)] })).toEqual([]);
  });

  it('tells weights between the versions of the sample, and nothing else', () => {
    const [first, second] = [sampleFramework, sampleFrameworkSecondYear].map((input) =>
      Framework.parse(input),
    );
    const found = frameworkChanges(first, second);
    expect(found.map(({ code }) => code)).toEqual(['B2.3', 'B2.5', 'D1.1', 'D1.3']);
    for (const change of found) expect(change).toMatchObject({ kind: 'changed', member: 'weight' });
    expect(found[0]).toMatchObject({ subject: 'indicator', before: 3, after: 3.5, details: [] });
  });

  it('tells nodes that were added, removed, moved and put in another order', () => {
    const before = {
      children: [group('G', [leaf('a'), leaf('b'), leaf('c')]), group('H', [leaf('d')])],
    };
    const after = {
      children: [group('G', [leaf('b'), leaf('a'), leaf('new')]), group('H', [leaf('c')])],
    };
    const path = 'children[1].children[0]';
    expect(changes(before, after)).toEqual([
      { kind: 'added', subject: 'indicator', code: 'new', path: 'children[0].children[2]' },
      { kind: 'removed', subject: 'indicator', code: 'd', path },
      {
        kind: 'reordered',
        subject: 'group',
        code: 'G',
        path: 'children[0]',
        member: 'children',
        before: ['a', 'b'],
        after: ['b', 'a'],
      },
      { kind: 'moved', subject: 'indicator', code: 'c', path, before: 'G', after: 'H' },
    ]);
  });

  it('tells what changed inside a measure, its levels by their place', () => {
    const rubric = (score: number) => ({
      children: [
        leaf('a', { measure: { kind: 'rubric', levels: [level(0, 0), level(1, score)] } }),
      ],
    });
    expect(changes(rubric(90), rubric(100))).toMatchObject([
      {
        kind: 'changed',
        code: 'a',
        member: 'measure',
        details: [{ path: 'levels[1].score', before: 90, after: 100 }],
      },
    ]);
  });

  it('tells members that came and went', () => {
    const states = { 'not-assessed': 'block' } as const;
    const critical = { below: 60, grade: 'B' };
    expect(
      changes({ children: [leaf('a')] }, { children: [leaf('a', { critical, states })] }),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ member: 'critical', before: null, after: critical, details: [] }),
        expect.objectContaining({
          member: 'states',
          details: [{ path: 'not-assessed', before: 'exclude', after: 'block' }],
        }),
      ]),
    );
  });

  it('tells an indicator that became a group', () => {
    const found = changes({ children: [leaf('a')] }, { children: [group('a', [leaf('b')])] });
    expect(found.map((change) => ('member' in change ? change.member : change.kind))).toEqual(
      expect.arrayContaining(['measure', 'aggregation', 'added']),
    );
  });

  it('tells grades, rounding, limiters and their order, cases and questionnaires', () => {
    const worked = { code: 'K', name: both('K'), values: { a: 5 }, expect: { grade: 'B' } };
    const found = changes(
      { limiters: [limiter('L'), limiter('M')], cases: [worked] },
      {
        rounding: { decimals: 1 },
        grades: [band('A', 70, 100), band('B', 0, 70)],
        limiters: [limiter('M'), limiter('L', { effect: { kind: 'set', grade: 'B' } })],
        cases: [{ ...worked, expect: { grade: 'A' } }],
        questionnaires: [questionnaire('Q', [['q', 1, 7]])],
      },
    );
    expect(found).toMatchObject([
      { subject: 'framework', member: 'rounding', before: null, after: { decimals: 1 } },
      { subject: 'framework', kind: 'reordered', member: 'limiters', after: ['M', 'L'] },
      { subject: 'grade', code: 'A', member: 'from', before: 60, after: 70 },
      { subject: 'grade', code: 'B', member: 'to', before: 60, after: 70 },
      { subject: 'limiter', code: 'L', member: 'effect', path: 'limiters[1]' },
      { subject: 'case', code: 'K', details: [{ path: 'grade', before: 'B', after: 'A' }] },
      {
        subject: 'questionnaire',
        code: 'Q',
        member: 'sections',
        details: [{ path: '[S].items[q].maximum', before: 5, after: 7 }],
      },
    ]);
  });
});
