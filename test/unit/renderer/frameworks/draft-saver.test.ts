import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  DraftSaver,
  type SavedDraft,
  savePause,
} from '#renderer/features/frameworks/model/draft-saver.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { framework, indicator } from '../../scoring/framework-builder.ts';

const named = (code: string): Framework => framework([indicator(code)]);

class Conflict extends Error {}

/** A core with one draft, that can be made slow, broken or changed by somebody else. */
class Core {
  draft: SavedDraft = { revision: 3, content: named('start') };
  saves: string[] = [];
  answer: () => Promise<void> = () => Promise.resolve();

  saver = (): DraftSaver =>
    new DraftSaver(this.draft, {
      load: () => Promise.resolve(structuredClone(this.draft)),
      isConflict: (error) => error instanceof Conflict,
      save: async ({ revision, content }) => {
        this.saves.push(content.children[0].code);
        if (revision !== this.draft.revision) throw new Conflict();
        this.draft = { revision: revision + 1, content };
        await this.answer();
        return { revision: revision + 1 };
      },
    });
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('saving a draft', () => {
  test('waits for a pause and then saves the newest content once', async () => {
    const core = new Core();
    const saver = core.saver();
    saver.want(named('a'));
    saver.want(named('b'));
    expect(saver.state.get().kind).toBe('waiting');
    await vi.advanceTimersByTimeAsync(savePause);
    expect(core.saves).toEqual(['b']);
    expect([saver.state.get().kind, saver.revision]).toEqual(['saved', 4]);
  });

  test('sends one save at a time, each over the revision of the one before', async () => {
    const core = new Core();
    core.answer = () => new Promise((resolve) => setTimeout(resolve, 5_000));
    const saver = core.saver();
    saver.want(named('a'));
    await vi.advanceTimersByTimeAsync(savePause);
    saver.want(named('b'));
    await vi.advanceTimersByTimeAsync(savePause);
    expect(core.saves).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(core.saves).toEqual(['a', 'b']);
    expect([saver.state.get().kind, saver.revision]).toEqual(['saved', 5]);
  });

  test('saves at once when asked, and nothing where nothing changed', async () => {
    const core = new Core();
    const saver = core.saver();
    await saver.flush();
    saver.want(named('a'));
    await saver.flush();
    await vi.advanceTimersByTimeAsync(savePause);
    expect(core.saves).toEqual(['a']);
  });

  test('never repeats a failed save by itself; the next change saves', async () => {
    const core = new Core();
    core.answer = () => Promise.reject(new Error('disk'));
    const saver = core.saver();
    const start = core.draft;
    saver.want(named('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(core.saves).toEqual(['a']);
    expect(saver.state.get().kind).toBe('failed');
    core.draft = start;
    core.answer = () => Promise.resolve();
    saver.want(named('b'));
    await vi.advanceTimersByTimeAsync(savePause);
    expect(saver.state.get().kind).toBe('saved');
    expect(core.draft.content.children[0].code).toBe('b');
  });

  test('stops when somebody else saved, until a person decides', async () => {
    const core = new Core();
    const saver = core.saver();
    core.draft = { revision: 9, content: named('theirs') };
    saver.want(named('a'));
    await vi.advanceTimersByTimeAsync(savePause);
    saver.want(named('b'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saver.state.get().kind).toBe('conflict');
    expect(core.saves).toEqual(['a']);
    expect(core.draft.content.children[0].code).toBe('theirs');
    await saver.overwrite();
    expect(core.draft.content.children[0].code).toBe('b');
    expect([saver.state.get().kind, saver.revision]).toEqual(['saved', 10]);
  });

  test('saving mine over it also saves what was taken back to my last save', async () => {
    const core = new Core();
    const saver = core.saver();
    const mine = named('a');
    saver.want(mine);
    await vi.advanceTimersByTimeAsync(savePause);
    core.draft = { revision: 9, content: named('theirs') };
    saver.want(named('b'));
    await vi.advanceTimersByTimeAsync(savePause);
    expect(saver.state.get().kind).toBe('conflict');
    saver.want(mine);
    await saver.overwrite();
    expect(core.draft.content.children[0].code).toBe('a');
    expect([saver.state.get().kind, saver.revision]).toEqual(['saved', 10]);
  });

  test('a save whose answer was lost is no conflict', async () => {
    const core = new Core();
    core.answer = () => Promise.reject(new Error('the line broke'));
    const saver = core.saver();
    saver.want(named('a'));
    await vi.advanceTimersByTimeAsync(savePause);
    expect(saver.state.get().kind).toBe('failed');
    core.answer = () => Promise.resolve();
    await saver.flush();
    expect([saver.state.get().kind, saver.revision]).toEqual(['saved', 4]);
  });
});
