import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { problemLine, shellLocale } from '../failure.ts';
import { versionByName } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { withWorkspace } from '../session.ts';

/** `framework import <ws> <file>`: reads a file as a draft, and publishes it with `--publish`. */
export function importFramework(
  path: string,
  file: string,
  options: { publish?: boolean },
): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const publish = options.publish ?? false;
    const version = await client.frameworks.importFile({ file: await fileOf(file), publish });
    const { content: _, problems, ...data } = version;
    const name = `${data.code}@${data.version}`;
    const lines = [`${name}: ${data.state}, ${data.indicatorCount} indicators`];
    return { data: { ...data, problems }, lines: [...lines, ...problems.map(line)] };
  });
}

/** `framework validate <ws> <file>`: says everything that is wrong with a file. */
export function validateFramework(path: string, file: string): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const data = await client.frameworks.validateFile({ file: await fileOf(file) });
    const errors = data.problems.filter((problem) => problem.severity === 'error');
    const verdict = errors.length === 0 ? 'No errors' : `${errors.length} errors`;
    return {
      data,
      lines: [...data.problems.map(line), verdict],
      findings: errors.length > 0,
    };
  });
}

/** `framework export <ws> <file> --framework CODE@VERSION`: writes YAML, or JSON by the file's ending. */
export function exportFramework(
  path: string,
  file: string,
  options: { framework: string },
): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const { id } = await versionByName(client, options.framework);
    const format = file.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
    const exported = await client.frameworks.exportFile({ id, format });
    await writeFile(file, Buffer.from(await exported.arrayBuffer()));
    return { data: { file, format }, lines: [`Written: ${file}`] };
  });
}

const line = (problem: FrameworkProblem): string =>
  `${problem.severity}: ${problemLine(problem, shellLocale())}`;

/** A file of the disk as the contract takes it. */
export const fileOf = async (path: string): Promise<File> =>
  new File([await readFile(path)], basename(path));
