import { z } from 'zod';
import { Code, Id } from '#shared/domain/code.ts';
import { Framework, FrameworkState } from '#shared/domain/framework/framework.ts';
import { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { Instant } from '#shared/domain/plain-date.ts';
import { Text } from '#shared/domain/text.ts';
import { command, everyone, query, shell } from './procedure.ts';

/** A version of a framework in the library. */
export const FrameworkVersionRow = z.object({
  id: Id,
  code: Code,
  version: z.int().positive(),
  name: Text,
  state: FrameworkState,
  indicatorCount: z.int().nonnegative(),
  roundCount: z.int().nonnegative(),
  updatedAt: Instant,
  publishedAt: Instant.nullable(),
  /** SHA-256, hex, of the RFC 8785 form of the content; null for a draft. */
  contentHash: z.string().nullable(),
});
export type FrameworkVersionRow = z.infer<typeof FrameworkVersionRow>;

/** A version with its content. `revision` counts a draft's saves. */
export const FrameworkVersion = FrameworkVersionRow.extend({
  content: Framework,
  revision: z.int().nonnegative(),
  problems: z.array(FrameworkProblem),
});
export type FrameworkVersion = z.infer<typeof FrameworkVersion>;

/** A published scheme that a framework can begin with. */
export const FrameworkTemplate = z.object({
  code: Code,
  name: Text,
  description: Text,
  /** What must be checked before it is used. */
  notice: Text,
  indicatorCount: z.int().positive(),
});
export type FrameworkTemplate = z.infer<typeof FrameworkTemplate>;

const FileFormat = z.enum(['yaml', 'json']);

/** What a framework file was found to hold. */
const FileReport = z.object({
  problems: z.array(FrameworkProblem),
  code: z.string().nullable(),
  indicatorCount: z.int().nonnegative(),
});

export const frameworks = {
  list: query(...everyone).output(z.array(FrameworkVersionRow)),
  get: query(...everyone)
    .input(z.object({ id: Id }))
    .output(FrameworkVersion),
  /** The templates that come with the product, in the order they are offered. */
  templates: shell().output(z.array(FrameworkTemplate)),
  /** A new draft: empty, a template's, or a copy of `from` as the next version of its framework. */
  createDraft: command('supervisor')
    .input(
      z.union([
        z.object({ template: Code, code: Code, name: Text }),
        z.object({ code: Code, name: Text }),
        z.object({ from: Id }),
      ]),
    )
    .output(FrameworkVersion),
  /** Saves a draft over revision `revision`; refused when somebody saved since, or it is published. */
  saveDraft: command('supervisor')
    .input(z.object({ id: Id, revision: z.int().nonnegative(), content: Framework }))
    .output(z.object({ revision: z.int().nonnegative(), problems: z.array(FrameworkProblem) })),
  deleteDraft: command('supervisor')
    .input(z.object({ id: Id }))
    .output(z.object({ deleted: z.boolean() })),
  /** Makes a draft immutable, with its content hash. Refused while it has errors. */
  publish: command('supervisor')
    .input(z.object({ id: Id }))
    .output(FrameworkVersion),
  /** Reads a YAML or JSON file as a new draft, or the next version of the framework it names. */
  importFile: command('supervisor')
    .input(z.object({ file: z.file().max(5_000_000), publish: z.boolean().default(false) }))
    .output(FrameworkVersion),
  /** Says everything that is wrong with a file; writes nothing. */
  validateFile: query('supervisor', 'auditor')
    .input(z.object({ file: z.file().max(5_000_000) }))
    .output(FileReport),
  exportFile: query(...everyone)
    .input(z.object({ id: Id, format: FileFormat }))
    .output(z.file()),
};
