import { describe, expect, it, vi } from 'vitest';
import { canonicalJson, sha256 } from '#core/audit/canonical.ts';
import { drawInThreads } from '#core/certainty/draw-in-threads.ts';
import { DrawThread, startDrawThreads } from '#core/certainty/draw-thread.ts';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import { districtPlan } from '#test/unit/certainty/drawn-district.ts';

async function summed(plan: DrawPlan, threads: number, chunk: number) {
  const drawing = drawInThreads(plan, { threads: startDrawThreads(threads), chunk }, undefined);
  for (;;) {
    const { done, value } = await drawing.next();
    if (done) return { summaries: value, hash: sha256(canonicalJson(value)) };
  }
}

describe('draws in threads', () => {
  const plan = districtPlan(23, { draws: 200, seed: 7 });

  it('give the same result in one, two and three threads and in chunks of any size', async () => {
    const hashes = new Set<string>();
    for (const [threads, chunk] of [
      [1, 200],
      [1, 7],
      [2, 10],
      [3, 1],
      [3, 64],
    ]) {
      hashes.add((await summed(plan, threads, chunk)).hash);
    }
    expect([...hashes]).toEqual([
      'e8b85f498565ed4cd127802a1ae1932d69b1ea89191803131e3f798433d1b4aa',
    ]);
  });

  it('are reported as they are made, up to the last', async () => {
    const steps: [string, number, number][] = [];
    for await (const { step, done, total } of drawInThreads(
      plan,
      { threads: startDrawThreads(2), chunk: 5 },
      undefined,
    )) {
      steps.push([step, done, total]);
    }
    expect(steps[0]).toEqual(['drawing', 0, 200]);
    const made = steps.filter(([step]) => step === 'drawing').map(([, done]) => done);
    expect(made).toEqual(made.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.[0]).toBe('summing-up');
  });

  it('stop when the signal aborts, and when nobody listens any more', async () => {
    const long = districtPlan(200, { draws: 20_000 });
    const abort = new AbortController();
    const drawing = drawInThreads(long, { threads: startDrawThreads(2), chunk: 10 }, abort.signal);
    await drawing.next();
    abort.abort();
    await expect(drawing.next()).rejects.toThrow('abort');
    const asked = vi.spyOn(DrawThread.prototype, 'ask');
    const other = drawInThreads(long, { threads: startDrawThreads(1), chunk: 10 }, undefined);
    await other.next();
    await other.return([]);
    // Of the 2,000 chunks some were never handed out.
    const handedOut = asked.mock.calls.length;
    expect(handedOut).toBeGreaterThan(0);
    expect(handedOut).toBeLessThan(2000);
  });

  it('are none for a round without assessments', async () => {
    expect((await summed(districtPlan(0, { draws: 100 }), 2, 10)).summaries).toEqual([]);
  });
});
