import type { z } from 'zod';
import { Framework } from '#shared/domain/framework/framework.ts';

/** A file format that people write by hand or by script, described by the schema that reads it. */
export interface FileFormat {
  /** The name of its JSON Schema in shared/schemas/. */
  readonly file: string;
  readonly title: string;
  readonly schema: z.ZodType;
}

export const fileFormats: readonly FileFormat[] = [
  { file: 'framework.schema.json', title: 'Plumbline evaluation framework', schema: Framework },
];
