import { Lexer, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { nestingLimit, nestsDeeper } from '#shared/domain/framework/nesting.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { type FrameworkFileProblemCode, fileProblem } from './framework-file-problems.ts';

/** How often anchors may be repeated: enough for a rubric shared by every indicator. */
const mostAliases = 500;

/** The plain value that a file holds, or why it holds none. */
export type ReadSyntax =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      /** The line of the value at a path; null where the format does not tell. */
      readonly lineOf: (path: readonly PropertyKey[]) => number | null;
    }
  | { readonly kind: 'problems'; readonly problems: FrameworkProblem[] };

const refused = (...problems: FrameworkProblem[]): ReadSyntax => ({ kind: 'problems', problems });
const tooDeep = () => refused(fileProblem('framework-file.too-deep', { limit: nestingLimit }));

/** Reads YAML 1.2 without tags, or JSON. Where JSON is broken, the YAML parser says where. */
export function readSyntax(text: string, format: 'yaml' | 'json'): ReadSyntax {
  if (text.trim() === '') return refused(fileProblem('framework-file.empty'));
  if (flowDepth(text) > nestingLimit || blockDepth(text) > nestingLimit) return tooDeep();
  const read = format === 'json' ? readJson(text) : readYaml(text, 'core');
  return read.kind === 'value' && nestsDeeper(read.value, nestingLimit) ? tooDeep() : read;
}

function readJson(text: string): ReadSyntax {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'value', value, lineOf: () => null };
  } catch (error) {
    const located = readYaml(text, 'json');
    if (located.kind === 'problems') return refused(...located.problems.slice(0, 1));
    const reason = error instanceof Error ? error.message : String(error);
    const { line, column } = positionIn(reason);
    return refused(fileProblem('framework-file.syntax', { line, column, reason }));
  }
}

/** The place that JSON.parse names, or the beginning. */
function positionIn(message: string): { line: number; column: number } {
  const match = /line (\d+) column (\d+)/.exec(message);
  return { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
}

function readYaml(text: string, schema: 'core' | 'json'): ReadSyntax {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema,
      lineCounter,
      prettyErrors: false,
      merge: false,
    });
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length > 0) {
      return refused(...wrong.map((error) => syntaxProblem(error, lineCounter)));
    }
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    const lineOf = (path: readonly PropertyKey[]): number | null => {
      const node = document.getIn(path, true);
      const range = typeof node === 'object' && node && 'range' in node ? node.range : null;
      return Array.isArray(range) ? lineCounter.linePos(Number(range[0])).line : null;
    };
    return { kind: 'value', value, lineOf };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    if (error instanceof ReferenceError) return refused(aliasProblem(error));
    throw error;
  }
}

const codes: Readonly<Partial<Record<YAMLError['code'], FrameworkFileProblemCode>>> = {
  DUPLICATE_KEY: 'framework-file.repeated-key',
  MULTIPLE_DOCS: 'framework-file.several-documents',
};

function syntaxProblem(error: YAMLError, lines: LineCounter): FrameworkProblem {
  const { line, col: column } = lines.linePos(error.pos[0]);
  const known = codes[error.code];
  if (known) return fileProblem(known, { line, column });
  if (error.message.startsWith('Unresolved tag')) {
    return fileProblem('framework-file.tag', { line, column });
  }
  const reason = error.message.slice(0, 200);
  return fileProblem('framework-file.syntax', { line, column, reason });
}

/** The parser throws a ReferenceError for an alias without anchor, and for too many of them. */
function aliasProblem(error: ReferenceError): FrameworkProblem {
  const alias = /: (\S+)$/.exec(error.message)?.[1];
  return error.message.startsWith('Unresolved alias') && alias
    ? fileProblem('framework-file.unknown-alias', { alias: alias.slice(0, 80) })
    : fileProblem('framework-file.aliases');
}

/** How deep brackets and braces nest, found without recursion. */
function flowDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth);
    else if (token === ']' || token === '}') depth--;
    if (most > nestingLimit) break;
  }
  return most;
}

/** How deep lines are indented within each other, each `- ` at a line's beginning counted. */
function blockDepth(text: string): number {
  const open: number[] = [];
  let most = 0;
  for (const [, indent, dashes] of text.matchAll(/^( *)((?:[-?] +)*)(?=\S)/gm)) {
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    const steps = dashes.match(/[-?] +/g) ?? [];
    let column = indent.length;
    open.push(column);
    for (const step of steps) {
      column += step.length;
      open.push(column);
    }
    most = Math.max(most, open.length);
  }
  return most;
}
