import { ORPCError } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { describeFailure, isRefused } from '#renderer/data/failure.ts';
import { CoreLost } from '#renderer/platform/core-lost.ts';
import { createTranslator } from '#shared/messages/translator.ts';

const en = createTranslator('en');
const sentence = (error: unknown) => describeFailure(error, en).sentence;

describe('errors in words', () => {
  test('a refusal is its own sentence, with its parameters', () => {
    const error = new ORPCError('REFUSED', {
      data: { reason: 'workspace-missing', params: { path: '/a.plumb' } },
    });
    expect(sentence(error)).toContain('There is no file at /a.plumb.');
    expect(isRefused(error, 'workspace-missing')).toBe(true);
    expect(isRefused(error, 'taken')).toBe(false);
  });

  test('states in a refusal are named as the screens name them', () => {
    const params = { from: 'planned', to: 'final' };
    const error = new ORPCError('REFUSED', { data: { reason: 'no-such-step', params } });
    expect(sentence(error)).toContain('from “Planned” to “Final”');
  });

  test('a reason without a sentence is still said', () => {
    const error = new ORPCError('REFUSED', { data: { reason: 'brand-new', params: {} } });
    expect(sentence(error)).toContain('brand-new');
  });

  test('what is missing is named by its kind', () => {
    const error = new ORPCError('NOT_FOUND', { data: { kind: 'provider', id: 'x' } });
    expect(sentence(error)).toContain('This provider is not there');
  });

  test('invalid input lists every place', () => {
    const problems = [{ code: 'code.invalid', path: 'code', params: {} }];
    const failure = describeFailure(new ORPCError('INVALID', { data: { problems } }), en);
    expect(failure.problems).toEqual([
      { path: 'code', sentence: expect.stringContaining('A code has 1 to 40') },
    ]);
  });

  test('a lost core warns that the last change may not be saved', () => {
    expect(sentence(new CoreLost())).toContain('may not be saved');
    expect(sentence(new TypeError('network error'))).toContain('may not be saved');
  });

  test('a read that was lost has changed nothing', () => {
    expect(sentence(new CoreLost('read'))).not.toContain('saved');
  });

  test('anything else is said with its details, never swallowed', () => {
    expect(sentence(new Error('out of cheese'))).toContain('out of cheese');
  });
});
