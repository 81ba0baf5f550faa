import { resolve } from 'node:path';
import { Locale } from '#shared/locale.ts';
import type { Outcome } from '../outcome.ts';
import { withClient, withWorkspace } from '../session.ts';

/** `sample <ws>`: makes the sample workspace. */
export function makeSample(path: string, options: { locale: string }): Promise<Outcome> {
  const locale = Locale.parse(options.locale);
  return withClient(async (client) => {
    const data = await client.workspace.openSample({ path: resolve(path), locale });
    return { data, lines: [`Sample workspace: ${data.path}`] };
  });
}

interface NewOptions {
  readonly name: string;
  readonly locale: string;
  readonly currency: string;
}

/** `new <ws>`: makes an empty workspace. */
export function makeWorkspace(path: string, options: NewOptions): Promise<Outcome> {
  const locale = Locale.parse(options.locale);
  return withClient(async (client) => {
    const { name, currency } = options;
    const data = await client.workspace.create({ path: resolve(path), name, locale, currency });
    return { data, lines: [`New workspace: ${data.path}`] };
  });
}

/** `verify <ws>`: reads the whole audit chain. */
export function verifyWorkspace(path: string): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const data = await client.audit.verify();
    if (data.broken === null) {
      return { data, lines: [`Intact: ${data.events} events, head ${data.head}`] };
    }
    const { sequence, reason } = data.broken;
    return { data, lines: [`Broken at event ${sequence}: ${reason}`], findings: true };
  });
}
