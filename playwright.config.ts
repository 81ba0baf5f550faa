import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The browser: what the bootstrap found, else Debian's, else Playwright's own. */
const executablePath = [process.env.PLUMBLINE_CHROMIUM, '/usr/bin/chromium'].find(
  (file) => file !== undefined && existsSync(file),
);

/** Browser tests; each starts the web host it talks to, so none is started here. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    {
      name: 'screenshots',
      testMatch: '**/*.shots.ts',
      timeout: 120_000,
      use: { actionTimeout: 15_000 },
    },
  ],
});
