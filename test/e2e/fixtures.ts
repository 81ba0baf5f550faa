import { test as base, expect } from '@playwright/test';
import { App } from './app.ts';
import { WebHost } from './web-host.ts';

/**
 * Browser tests: one web host a worker, one page a test. `app.openAs('evaluator', '/rounds')` opens a
 * fresh copy of the sample signed in as its evaluator. A page that complains fails its test.
 */
export const test = base.extend<{ app: App }, { host: WebHost }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form
    async ({}, use) => {
      const host = await WebHost.start();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  app: async ({ page, host }, use) => {
    const app = new App(page, host);
    await use(app);
    expect(app.complaints, 'complaints of the page').toEqual([]);
  },
});

export { expect };
