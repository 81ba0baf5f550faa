import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keptIn, withKept } from '#renderer/app/use-kept-state.ts';

describe('state kept with an entry of the history', () => {
  const Tab = z.enum(['league', 'peers']);

  test('each name is kept by itself, beside what a link brought along', () => {
    const arrived = { assessmentState: 'signed' };
    const kept = withKept(withKept(arrived, 'view', 'peers'), 'sorting', null);
    expect(kept).toEqual({ ...arrived, kept: { view: 'peers', sorting: null } });
    expect(keptIn(kept, 'view', Tab)).toBe('peers');
  });

  test('what is not there, or cannot be read any more, is as if nothing was kept', () => {
    expect(keptIn(null, 'view', Tab)).toBeUndefined();
    expect(keptIn({ kept: { view: 'gone' } }, 'view', Tab)).toBeUndefined();
    expect(keptIn({ kept: 'broken' }, 'view', Tab)).toBeUndefined();
    expect(withKept('broken', 'view', 'peers')).toEqual({ kept: { view: 'peers' } });
  });
});
