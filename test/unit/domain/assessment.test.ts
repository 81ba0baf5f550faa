import { describe, expect, it } from 'vitest';
import {
  AssessmentState,
  acceptsObservations,
  assessmentTransitions,
  nextAssessmentStates,
  takesBack,
  visibleToProvider,
} from '#shared/domain/assessment.ts';
import type { Role } from '#shared/domain/person.ts';

const states = AssessmentState.options;

/** Every state that can be reached from `from` by the table's steps. */
function reachable(from: AssessmentState): Set<AssessmentState> {
  const found = new Set([from]);
  for (const state of found) {
    for (const step of assessmentTransitions) if (step.from === state) found.add(step.to);
  }
  return found;
}

describe('the life of an assessment', () => {
  it('reaches every state but signed from planned: signing is sign-off’s alone', () => {
    expect([...reachable('planned')].sort()).toEqual(
      states.filter((state) => state !== 'signed').sort(),
    );
  });
  it('can be brought to final from every state before it', () => {
    for (const state of states) {
      expect(reachable(state).has('final')).toBe(state !== 'signed');
    }
  });
  it('does not go on from signed', () => {
    expect(assessmentTransitions.filter((step) => step.from === 'signed')).toEqual([]);
  });
  it('lists each step once, none that stays where it is, each with somebody to take it', () => {
    const steps = assessmentTransitions.map((step) => `${step.from} ${step.to}`);
    expect(new Set(steps).size).toBe(steps.length);
    for (const step of assessmentTransitions) {
      expect(step.from).not.toBe(step.to);
      expect(step.roles.length).toBeGreaterThan(0);
    }
  });
  it('is never moved by those who are assessed or who only read', () => {
    for (const state of states) {
      expect(nextAssessmentStates(state, 'provider-manager')).toEqual([]);
      expect(nextAssessmentStates(state, 'auditor')).toEqual([]);
    }
  });
  it('lets an evaluator start and submit, and a supervisor take every step', () => {
    const by = (role: Role) =>
      states.flatMap((state) => nextAssessmentStates(state, role).map((to) => `${state} ${to}`));
    expect(by('evaluator')).toEqual(['planned in-progress', 'in-progress submitted']);
    expect(by('supervisor').length).toBe(assessmentTransitions.length);
  });
  it('takes no observations while a provider can see it', () => {
    for (const state of states) {
      expect(acceptsObservations(state) && visibleToProvider(state)).toBe(false);
    }
    expect(states.filter(acceptsObservations)).toEqual(['planned', 'in-progress', 'moderation']);
    expect(states.filter(visibleToProvider)).toEqual(['provider-review', 'final', 'signed']);
  });
});

it('takes back only what the provider has been shown', () => {
  const back = assessmentTransitions.filter(({ from, to }) => takesBack(from, to));
  expect(back.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'provider-review → moderation',
    'final → moderation',
  ]);
});
