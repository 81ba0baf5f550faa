import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { localise } from '#shared/domain/text.ts';
import { problemLine, shellLocale } from '../failure.ts';
import { versionByName } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { withClient, withWorkspace } from '../session.ts';

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

/** `framework templates`: the published schemes that a framework can begin with. */
export function listTemplates(): Promise<Outcome> {
  return withClient(async (client) => {
    const data = await client.frameworks.templates();
    const locale = shellLocale();
    const lines = data.map(
      ({ code, name, indicatorCount }) =>
        `${code}  ${localise(name, locale)}  ${indicatorCount} indicators`,
    );
    return { data, lines };
  });
}

interface NewOptions {
  readonly template: string;
  readonly code?: string;
  readonly name?: string;
  readonly publish?: boolean;
}

/** `framework new <ws> --template CODE`: a draft from a template, and publishes it with `--publish`. */
export function newFramework(path: string, options: NewOptions): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const templates = await client.frameworks.templates();
    const template = templates.find(({ code }) => code === options.template);
    if (!template) {
      const known = templates.map(({ code }) => code).join(', ');
      throw new Error(`There is no template ${options.template} (templates: ${known}).`);
    }
    const { name, code = template.code } = options;
    const draft = await client.frameworks.createDraft({
      template: template.code,
      code,
      name: name === undefined ? template.name : { en: name, 'zh-CN': name },
    });
    const version = options.publish ? await client.frameworks.publish({ id: draft.id }) : draft;
    const { content: _, problems, ...data } = version;
    const made = `${data.code}@${data.version}: ${data.state}, ${data.indicatorCount} indicators`;
    const notice = localise(template.notice, shellLocale());
    return { data: { ...data, problems }, lines: [made, notice, ...problems.map(line)] };
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
