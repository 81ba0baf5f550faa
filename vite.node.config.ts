import { defineConfig } from 'vite';
import { frameworkTemplates } from './build/bundle/framework-templates.ts';
import { nodeEntries } from './build/bundle/node-entries.ts';

/**
 * The Node side: Electron's main process, the core, the web host, the CLI and the worker threads. All
 * are bundled together and share chunks; only what is native or provided by Electron stays outside.
 */
export default defineConfig({
  publicDir: false,
  plugins: [frameworkTemplates()],
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: nodeEntries(),
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunk-[name]-[hash].js',
      },
    },
  },
});
