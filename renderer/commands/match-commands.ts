import type { Command } from './command.ts';

/** The commands whose title has every word of `text`, those that begin with it first. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...commands];
  const matches = commands.filter((command) => {
    const title = command.title.toLowerCase();
    return words.every((word) => title.includes(word));
  });
  const begins = (command: Command): number =>
    command.title.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1;
  return matches.toSorted((a, b) => begins(a) - begins(b));
}
