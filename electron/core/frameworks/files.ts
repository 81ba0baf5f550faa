import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { InvalidInput } from '../call/errors.ts';
import type { CommandContext, QueryContext } from '../call/service-context.ts';
import { addDraft, publish } from './drafts.ts';
import { formatFrameworkFile, parseFrameworkFile } from './framework-file.ts';
import { getVersion } from './versions.ts';

/**
 * Reads a framework file as the next version of the framework it names.
 *
 * @throws InvalidInput with every problem of the file; a draft may keep problems that only publishing
 *   minds
 */
export async function importFile(
  context: CommandContext,
  input: { file: File; publish: boolean },
): Promise<FrameworkVersion> {
  const parsed = parseFrameworkFile(await bytesOf(input.file), input.file.name);
  if (!('content' in parsed)) throw new InvalidInput(parsed.problems);
  const draft = await addDraft(context, parsed.content);
  if (!input.publish) return draft;
  const errors = draft.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new InvalidInput(errors);
  return publish(context, { id: draft.id });
}

/** Everything that is wrong with a framework file. */
export async function validateFile(_context: QueryContext, input: { file: File }) {
  const parsed = parseFrameworkFile(await bytesOf(input.file), input.file.name);
  return 'content' in parsed
    ? {
        problems: parsed.problems,
        code: parsed.content.code,
        indicatorCount: indicatorsOf(parsed.content).length,
      }
    : { problems: parsed.problems, code: null, indicatorCount: 0 };
}

/** A version as a file that can be read back. */
export async function exportFile(
  context: QueryContext,
  input: { id: string; format: 'yaml' | 'json' },
): Promise<File> {
  const version = await getVersion(context, { id: input.id });
  const text = formatFrameworkFile(version.content, input.format);
  const type = input.format === 'json' ? 'application/json' : 'application/yaml';
  return new File([text], `${version.code}@${version.version}.${input.format}`, { type });
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
