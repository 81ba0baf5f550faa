import { z } from 'zod';
import { contractColumns } from '#core/exchange/columns/contracts.ts';
import { observationColumns } from '#core/exchange/columns/observations.ts';
import { providerColumns } from '#core/exchange/columns/providers.ts';
import { responseColumns } from '#core/exchange/columns/responses.ts';
import { rowSchema } from '#core/exchange/columns/row-schema.ts';
import { ImportReport } from '#shared/contract/exchange.ts';
import { ResultRow } from '#shared/contract/scoring.ts';
import { Framework } from '#shared/domain/framework/framework.ts';

/** A format that people or programs write and read, described by the schema that the product uses. */
export interface FileFormat {
  /** The name of its JSON Schema in shared/schemas/. */
  readonly file: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** Whether Plumbline reads it (members with a default may be left out) or writes it. */
  readonly direction: 'read' | 'written';
}

const read = (file: string, title: string, schema: z.ZodType): FileFormat => ({
  file,
  title,
  schema,
  direction: 'read',
});

const written = (file: string, title: string, schema: z.ZodType): FileFormat => ({
  file,
  title,
  schema,
  direction: 'written',
});

const answer = z.number().meta({ description: 'The answer to the item whose code is the header' });

export const fileFormats: readonly FileFormat[] = [
  read('framework.schema.json', 'Plumbline evaluation framework', Framework),
  read('provider-row.schema.json', 'A row of a providers table', rowSchema(providerColumns)),
  read('contract-row.schema.json', 'A row of a contracts table', rowSchema(contractColumns)),
  read(
    'observation-row.schema.json',
    'A row of an observations table',
    rowSchema(observationColumns),
  ),
  read(
    'response-row.schema.json',
    'A row of a responses table',
    rowSchema(responseColumns, answer),
  ),
  written('import-report.schema.json', 'What `plumbline import --json` prints', ImportReport),
  written('result-row.schema.json', 'One assessment in `plumbline score --json`', ResultRow),
];
