import { useLocation } from 'wouter';
import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { Text } from '#shared/domain/text.ts';
import { useCommand } from '../../../data/use-command.ts';
import { useForm } from '../../../forms/use-form.ts';

const Names = z.object({ code: z.string().trim().pipe(Code), name: Text });
type Names = z.infer<typeof Names>;

/** Begins a draft under the names in the form, empty or by a template, and opens it. */
export function useNewFramework(names: Names, template?: string) {
  const [, go] = useLocation();
  const form = useForm(Names, names);
  const create = useCommand(
    (client, fields: Names) =>
      client.frameworks.createDraft(template === undefined ? fields : { template, ...fields }),
    { changes: [['frameworks', 'list']], onDone: ({ id }) => go(`/frameworks/${id}`) },
  );
  return { form, create, submit: form.submit((fields) => create.mutate(fields)) };
}

/** What `useNewFramework` gives. */
export type NewFramework = ReturnType<typeof useNewFramework>;
