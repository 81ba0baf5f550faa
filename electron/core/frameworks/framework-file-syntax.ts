import {
  type Document,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { nestingLimit, nestsDeeper } from '#shared/domain/framework/nesting.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { type FrameworkFileProblemCode, fileProblem } from './framework-file-problems.ts';

/** How often anchors may be repeated: enough for a rubric shared by every indicator. */
const mostAliases = 500;

/** How many words and marks a file may have: some two thousand indicators with all their texts. */
const mostTokens = 1_000_000;

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
  const refusal = refusalOf(text);
  if (refusal !== null) return refused(refusal);
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
      // The parser compares every key with every other; repeatedKeys below does not.
      uniqueKeys: false,
    });
    const wrong = [
      ...[...document.errors, ...document.warnings].map((error) =>
        syntaxProblem(error, lineCounter),
      ),
      ...repeatedKeys(document, lineCounter),
    ];
    if (wrong.length > 0) return refused(...wrong);
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

/** One problem for every key that stands in its map a second time. */
function repeatedKeys(document: Document.Parsed, lines: LineCounter): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const { line, col: column } = lines.linePos(startOf(key));
          problems.push(fileProblem('framework-file.repeated-key', { line, column }));
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

const codes: Readonly<Partial<Record<YAMLError['code'], FrameworkFileProblemCode>>> = {
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

/** Why a text is not even parsed: it nests too deep, repeats too much, or is too long. */
function refusalOf(text: string): FrameworkProblem | null {
  const deep = fileProblem('framework-file.too-deep', { limit: nestingLimit });
  let depth = 0;
  let aliases = 0;
  let tokens = 0;
  // Found without recursion, and before the parser looks every alias up in the whole document.
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    else if (token.startsWith('*')) aliases++;
    if (depth > nestingLimit) return deep;
    if (aliases > mostAliases) return fileProblem('framework-file.aliases');
    if (++tokens > mostTokens) return fileProblem('framework-file.too-large');
  }
  return blockDepth(text) > nestingLimit ? deep : null;
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
