import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { thisMachine } from '../machine.ts';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '0' }, pages: { type: 'string' } },
  allowPositionals: true,
});

await serve({
  surroundings: thisMachine(),
  port: Number(values.port),
  pages: values.pages ?? fileURLToPath(new URL('./renderer', import.meta.url)),
  workspace: positionals[0],
});
