import { describe, expect, it } from 'vitest';
import { templateFramework } from '#core/frameworks/templates.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { gradeOf, scorerOf } from './score-template.ts';

/*
 * Published: sixteen service quality standards, each met or not met, with essential requirements, outputs and outcomes;
 * what is not met needs an action plan.
 */
const codes = indicatorsOf(templateFramework('HKG-STANDARDS')).map(({ code }) => code);
const { ofRaws } = scorerOf('HKG-STANDARDS');
/** Of a standard 1; of outputs and outcomes, in per cent, more than was agreed. */
const allMet = Object.fromEntries(codes.map((code) => [code, code.startsWith('O') ? 100 : 1]));
const essential = templateFramework('HKG-STANDARDS').children.find(
  ({ code }) => code === 'ESSENTIAL',
);
const essentials = essential?.kind === 'group' ? essential.children.map(({ code }) => code) : [];

describe('sixteen standards', () => {
  it('are sixteen, beside essential requirements, outputs and outcomes', () => {
    expect(codes.filter((code) => code.startsWith('SQS'))).toHaveLength(16);
    expect(essentials.length).toBeGreaterThan(0);
    expect(codes.length).toBeGreaterThan(16 + essentials.length);
  });

  it('are met only all together: each one that is not needs an action plan', () => {
    expect(gradeOf(ofRaws(allMet))).toBe('met');
    for (const code of codes) {
      const grade = essentials.includes(code) ? 'not-met' : 'action-plan';
      expect(gradeOf(ofRaws({ ...allMet, [code]: 0 })), code).toBe(grade);
    }
  });

  it('give no result while one of them is not assessed', () => {
    for (const code of codes) {
      const { [code]: _, ...rest } = allMet;
      expect(gradeOf(ofRaws(rest)), code).toBe('no-score');
    }
  });
});
