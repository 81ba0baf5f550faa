import { writeFile } from 'node:fs/promises';
import type { ExportDone } from '#shared/contract/workbooks.ts';
import { Locale } from '#shared/locale.ts';
import { roundByCode } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { withWorkspace } from '../session.ts';

/** `workbook <ws> --round CODE --out FILE`: writes the evaluation workbook. */
export function exportWorkbook(
  path: string,
  options: { round: string; out: string; locale?: string },
): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const round = await roundByCode(client, options.round);
    const { workspace } = await client.workspace.current();
    const locale = options.locale ? Locale.parse(options.locale) : (workspace?.locale ?? 'en');
    let done: ExportDone | undefined;
    for await (const event of await client.workbooks.export({ roundId: round.id, locale })) {
      if (event.kind === 'done') done = event;
    }
    if (!done) throw new Error('The export ended without a file.');
    const file = await client.exchange.download({ id: done.downloadId });
    await writeFile(options.out, Buffer.from(await file.arrayBuffer()));
    return {
      data: { file: options.out, size: done.size },
      lines: [`Written: ${options.out} (${done.size} bytes)`],
    };
  });
}
