import { readFile, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { NotFound } from '../call/errors.ts';
import type { QueryContext } from '../call/service-context.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
};

/**
 * Gives a file that a job has made, once, to whoever made it; it is gone then.
 *
 * @throws NotFound when it was fetched before, or belongs to somebody else
 */
export async function download(context: QueryContext, input: { id: string }): Promise<File> {
  const waiting = context.downloads.take(input.id, context.actor.personId);
  if (!waiting) throw new NotFound('download', input.id);
  try {
    const type = mediaTypes[extname(waiting.name).toLowerCase()] ?? 'application/octet-stream';
    return new File([await readFile(waiting.path)], waiting.name, { type });
  } finally {
    await rm(waiting.path, { force: true });
  }
}
