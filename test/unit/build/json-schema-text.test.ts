import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileFormats } from '#build/schemas/formats.ts';
import { jsonSchemaText } from '#build/schemas/json-schema-text.ts';

describe('the JSON Schema of a file format', () => {
  it('lets an author leave out what has a default', () => {
    const schema = z.strictObject({ name: z.string(), weight: z.number().default(1) });
    const format = { file: 'a.schema.json', title: 'A', schema, direction: 'read' } as const;
    const text = JSON.parse(jsonSchemaText(format));
    expect(text).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A',
      required: ['name'],
      additionalProperties: false,
    });
    const written = JSON.parse(jsonSchemaText({ ...format, direction: 'written' }));
    expect(written).toMatchObject({ required: ['name', 'weight'] });
  });

  it.each(fileFormats)('can be written for every format: $file', (format) => {
    expect(JSON.parse(jsonSchemaText(format))).toMatchObject({ type: 'object' });
  });
});
