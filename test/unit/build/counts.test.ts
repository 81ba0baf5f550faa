import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '#build/bootstrap/counts.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-counts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting tests', () => {
  it('counts a file that could not be loaded as one failure', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(vitestCounts(file)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts an error outside of a browser test as a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 };
    const file = report({ stats, errors: [{ message: 'no config' }] });
    expect(playwrightCounts(file)).toEqual({ passed: 4, failed: 2 });
  });

  it('counts a missing report as a failure, not as nothing', () => {
    const missing = path.join(folder, 'missing.json');
    expect(vitestCounts(missing)).toEqual({ passed: 0, failed: 1 });
    expect(playwrightCounts(missing)).toEqual({ passed: 0, failed: 1 });
  });
});
