#!/usr/bin/env node
import { plumbline } from './bootstrap/plumbline.mjs';
import { say } from './bootstrap/say.mjs';

// The package's `plumbline` program: the same as `npm run --silent plumbline --`.
try {
  process.exitCode = await plumbline(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
