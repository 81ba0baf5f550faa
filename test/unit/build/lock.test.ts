import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

type Lock = typeof import('#build/bootstrap/lock.mjs');

let project: ProjectCopy;
beforeEach(() => {
  project = new ProjectCopy();
});
afterEach(() => project.remove());

describe('the set-up', () => {
  it('runs one step at a time', async () => {
    const { alone } = await project.load<Lock>('lock.mjs');
    const events: string[] = [];
    const step = (name: string) => async () => {
      events.push(`${name} begins`);
      await pause(50);
      events.push(`${name} ends`);
    };
    await Promise.all([alone(step('a')), alone(step('b'))]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('frees the lock when a step fails', async () => {
    const { alone } = await project.load<Lock>('lock.mjs');
    await expect(alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(project.at('.cache/bootstrap.lock'))).toBe(false);
  });

  it('takes over the lock of a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'close');
    project.write('.cache/bootstrap.lock/pid', String(child.pid));
    const { alone } = await project.load<Lock>('lock.mjs');
    expect(await alone(() => Promise.resolve('done'))).toBe('done');
  });
});
