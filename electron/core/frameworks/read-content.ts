import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';

/** A framework as stored text reads, with what is to be said about it. */
export interface ReadContent {
  readonly content: Framework;
  readonly indicatorCount: number;
  readonly problems: FrameworkProblem[];
}

const kept = 16;
const lately = new Map<string, ReadContent>();

/**
 * Reads a framework's stored text. The same text reads the same, so the last few are kept: an observation
 * asks for its framework at every key press, and reading a large one takes many milliseconds.
 */
export function readContent(text: string): ReadContent {
  const known = lately.get(text) ?? read(text);
  lately.delete(text);
  lately.set(text, known);
  for (const oldest of [...lately.keys()].slice(0, -kept)) lately.delete(oldest);
  return known;
}

function read(text: string): ReadContent {
  const content = Framework.parse(JSON.parse(text));
  return {
    content,
    indicatorCount: indicatorsOf(content).length,
    problems: checkFramework(content),
  };
}
