import { type CellProblem, ImportKind, type ImportReport } from '#shared/contract/exchange.ts';
import { problemLine, shellLocale } from '../failure.ts';
import type { Outcome } from '../outcome.ts';
import { withWorkspace } from '../session.ts';
import { fileOf } from './frameworks.ts';

/** `import <ws> <kind> <file>`: reads a table, all of it or nothing. */
export function importTable(
  path: string,
  kind: string,
  file: string,
  options: { round?: string; dryRun?: boolean },
): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const events = await client.exchange.import({
      kind: ImportKind.parse(kind),
      file: await fileOf(file),
      round: options.round ?? null,
      dryRun: options.dryRun ?? false,
    });
    let data: ImportReport | undefined;
    for await (const event of events) if (event.kind === 'report') data = event;
    if (!data) throw new Error('The import ended without a report.');
    return { data, lines: linesOf(data), findings: data.problems.length > 0 };
  });
}

function linesOf(report: ImportReport): string[] {
  const { rows, created, updated, unchanged, problems, unknownColumns } = report;
  const done = report.written ? 'Imported' : report.dryRun ? 'Dry run' : 'Nothing written';
  return [
    ...problems.map((problem) =>
      problemLine({ ...problem, path: placeOf(problem) }, shellLocale()),
    ),
    ...unknownColumns.map((column) => `Unknown column: ${column}`),
    `${done}: ${rows} rows, ${created} new, ${updated} changed, ${unchanged} unchanged, ` +
      `${problems.length} problems`,
  ];
}

function placeOf(problem: CellProblem): string {
  const row = problem.row === null ? '' : `${problem.row}:${problem.row}`;
  const place = problem.cell ?? problem.column ?? row;
  return problem.sheet ? `${problem.sheet}!${place}` : place;
}
