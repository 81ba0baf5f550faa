import { defineConfig } from 'vitest/config';

/** The tests that need no browser; they run on the project's Node, each file in a process of its own. */
export default defineConfig({
  resolve: { conditions: ['node', 'import', 'module', 'default'] },
  test: {
    environment: 'node',
    include: ['test/{unit,db,contract,golden,packaging}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
