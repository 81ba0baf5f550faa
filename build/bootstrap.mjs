#!/usr/bin/env node
import { commands, usage } from './bootstrap/commands.mjs';
import { say } from './bootstrap/say.mjs';

/*
 * The way into every npm script. It runs on the Node a person happens to have (20 or newer) with
 * nothing installed, sets up what the command needs, and then runs it on the project's own Node 24.
 */
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  say(usage());
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
