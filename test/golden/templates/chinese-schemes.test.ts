import { describe, expect, it } from 'vitest';
import { type TemplateCode, templateFramework } from '#core/frameworks/templates.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { gradeReached } from '#shared/scoring/grade-steps.ts';

/** The grade of a total by the bands of a template. */
function bandOf(template: TemplateCode, total: number): string {
  const rising = templateFramework(template).grades.toSorted((a, b) => a.from - b.from);
  const froms = Float64Array.from(rising, (band) => band.from);
  return rising[gradeReached(froms, total)].code;
}
const count = ({ children }: Framework, level: number) =>
  [...walk({ children })].filter(({ depth }) => depth === level).length;
const weights = (nodes: readonly FrameworkNode[]) =>
  nodes.reduce((sum, { weight }) => sum + weight, 0);

describe('social organisations', () => {
  it.each([
    [1000, '5A'],
    [900, '5A'],
    [899.99, '4A'],
    [800, '4A'],
    [700, '3A'],
    [699.99, '2A'],
    [600, '2A'],
    [599.99, '1A'],
    [0, '1A'],
  ])('with %d points by the table from 900: %s', (total, grade) => {
    expect(bandOf('CHN-ORG-900', total)).toBe(grade);
  });
  it.each([
    [950, '5A'],
    [949.99, '4A'],
    [901, '4A'],
    [900, '3A'],
    [851, '3A'],
    [850, '2A'],
    [801, '2A'],
    [800, '1A'],
    [701, '1A'],
    [700, 'none'],
  ])('with %d points by the table from 950: %s', (total, grade) => {
    expect(bandOf('CHN-ORG-950', total)).toBe(grade);
  });
  it('can earn 100 bonus points beside the thousand', () => {
    const { children } = templateFramework('CHN-ORG-950');
    expect(weights(children.filter(({ bonus }) => bonus))).toBe(100);
    expect(weights(children.filter(({ bonus }) => !bonus))).toBe(1000);
  });
});

describe('a service station', () => {
  const station = templateFramework('CHN-STATION-1000');
  it('is scored 700, 200 and 100 by three parties', () => {
    const by = (source: string) =>
      weights(station.children.filter((node) => node.source === source));
    expect([by('third-party'), by('purchaser'), by('supervisor')]).toEqual([700, 200, 100]);
  });
  it('has 9, 25 and 90 indicators of the three levels', () => {
    expect([1, 2, 3, 4].map((level) => count(station, level))).toEqual([9, 25, 90, 0]);
  });
});

describe('project expenditure', () => {
  const { children } = templateFramework('CHN-PROJECT-EXPENDITURE');
  const weightOf = (code: string) =>
    [...walk({ children })].find(({ node }) => node.code === code)?.node.weight ?? 0;
  it.each([
    [90, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [79.99, 'fair'],
    [60, 'fair'],
    [59.99, 'poor'],
  ])('with %d points: %s', (total, grade) => {
    expect(bandOf('CHN-PROJECT-EXPENDITURE', total)).toBe(grade);
  });
  it('gives output and benefit at least 60 of 100 points, and satisfaction 10', () => {
    expect(weights(children)).toBe(100);
    expect(weightOf('OUTPUT') + weightOf('BENEFIT')).toBeGreaterThanOrEqual(60);
    expect(weightOf('D3')).toBeGreaterThanOrEqual(10);
  });
});
