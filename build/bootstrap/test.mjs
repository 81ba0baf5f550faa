import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { ensureBundles } from './bundles.mjs';
import { lint, typecheck, typeProjects } from './checks.mjs';
import { addCounts, playwrightCounts, vitestCounts } from './counts.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot, programs } from './paths.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { checkSchemas } from './schemas.mjs';

const none = { passed: 0, failed: 0 };
const vitestReport = inRoot('test-results/vitest.json');
const playwrightReport = inRoot('test-results/playwright.json');

const steps = [
  { title: 'Lint and import rules', run: () => lint() },
  ...typeProjects.map((project) => ({
    title: `Types: ${project.name}`,
    run: () => typecheck(project),
  })),
  { title: 'JSON Schemas are current', run: () => checkSchemas() },
  { title: 'Build', run: build },
  {
    title: 'Unit, database, contract, golden and packaging tests',
    run: vitest,
    counts: () => vitestCounts(vitestReport),
  },
  { title: 'Browser tests', run: playwright, counts: () => playwrightCounts(playwrightReport) },
];

/**
 * Runs every check, cheap ones first, and stops at the first that fails.
 *
 * The last line on stdout is `N passed, N failed`: the tests of vitest and Playwright together, where a
 * step that failed without a test to blame counts as one failure.
 */
export async function test() {
  await ensurePackages();
  rmSync(inRoot('test-results'), { recursive: true, force: true });
  let total = none;
  let code = 0;
  for (const step of steps) {
    console.log(`\n— ${step.title}`);
    code = await outcome(step);
    const counts = step.counts?.() ?? none;
    const unexplained = code !== 0 && counts.failed === 0 ? 1 : 0;
    total = addCounts(total, { ...counts, failed: counts.failed + unexplained });
    if (code !== 0) {
      say(`\nStopped: ${step.title}.`);
      break;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return code;
}

async function outcome(step) {
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function build() {
  await ensureBundles();
  return 0;
}

async function vitest() {
  const env = { PLUMBLINE_CHROMIUM: await ensureBrowser() };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  return runNode(programs.vitest, ['run', ...reporters], { env });
}

async function playwright() {
  const env = {
    PLUMBLINE_CHROMIUM: await ensureBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
  };
  const args = ['test', '--project=e2e', '--reporter=list,json'];
  return runNode(programs.playwright, args, { env });
}
