import { ensureBrowser } from './browser.mjs';
import { ensureBundles } from './bundles.mjs';
import { lint, typecheck, typeProjects } from './checks.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot, programs, projectNode } from './paths.mjs';
import { plumbline } from './plumbline.mjs';
import { run, runNode } from './run.mjs';
import { say } from './say.mjs';
import { writeSchemas } from './schemas.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';

/** Every npm script by name: it sets up what it needs, runs, and answers an exit code. */
export const commands = {
  start,
  test,
  plumbline,
  async build(args) {
    await ensurePackages();
    await ensureBundles({ force: args.includes('--force') });
    return 0;
  },
  async lint(args) {
    await ensurePackages();
    return lint(args);
  },
  async typecheck() {
    await ensurePackages();
    for (const project of typeProjects) {
      say(`Types: ${project.name}`);
      const code = await typecheck(project);
      if (code !== 0) return code;
    }
    return 0;
  },
  async bench(args) {
    await ensurePackages();
    await ensureBundles();
    const env = { PLUMBLINE_CHROMIUM: await ensureBrowser() };
    return run(projectNode(), ['--expose-gc', inRoot('test/bench/main.ts'), ...args], { env });
  },
  async screenshots(args) {
    await ensurePackages();
    await ensureBundles();
    const env = { PLUMBLINE_CHROMIUM: await ensureBrowser() };
    return runNode(programs.playwright, ['test', '--project=screenshots', ...args], { env });
  },
  async schemas() {
    await ensurePackages();
    return writeSchemas();
  },
  async package(args) {
    await ensurePackages();
    await ensureBundles();
    return runNode(programs.builder, args);
  },
};

/** The sentence for a command nobody knows. */
export function usage() {
  return `Usage: node build/bootstrap.mjs <${Object.keys(commands).join(' | ')}> [arguments]`;
}
