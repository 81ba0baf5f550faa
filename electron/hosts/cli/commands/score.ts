import { writeFile } from 'node:fs/promises';
import type { ResultRow } from '#shared/contract/scoring.ts';
import { localise } from '#shared/domain/text.ts';
import { type CsvValue, formatCsv } from '#shared/exchange/format-csv.ts';
import type { Locale } from '#shared/locale.ts';
import { roundByCode } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { type Client, withWorkspace } from '../session.ts';
import { recordResults } from './recompute.ts';

/**
 * `score <ws> --round CODE`: the results of a round, best first; `--csv` writes every node's score,
 * `--record` writes inputs and outputs down with their hashes.
 */
export function scoreRound(
  path: string,
  options: { round: string; csv?: string; record?: boolean },
): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const round = await roundByCode(client, options.round);
    const { workspace } = await client.workspace.current();
    const locale = workspace?.locale ?? 'en';
    const data = await allResults(client, round.id);
    if (options.csv) await writeFile(options.csv, formatCsv(csvRows(data, locale)));
    const written = options.csv ? [`Written: ${options.csv}`] : [];
    const lines = [...data.map((row) => lineOf(row, locale)), ...written];
    if (!options.record) return { data, lines };
    const recorded = await recordResults(client, round.id);
    return {
      data: { results: data, record: recorded.record },
      lines: [...lines, ...recorded.lines],
    };
  });
}

/** Every result of a round with the scores of all nodes, best first. */
export async function allResults(client: Client, roundId: string): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  for (;;) {
    const offset = rows.length;
    const page = await client.scoring.round({ roundId, nodes: true, offset, limit: 1000 });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

const gradeOf = ({ grade }: Pick<ResultRow, 'grade'>): string =>
  grade.kind === 'grade' ? grade.code : grade.kind;

function lineOf(row: ResultRow, locale: Locale): string {
  const total = row.total === null ? '–' : row.total.toFixed(2);
  const coverage = `${(row.coverage * 100).toFixed(0)}%`;
  const provider = localise(row.providerName, locale);
  return [row.rank ?? '–', row.contractCode, total, gradeOf(row), coverage, provider].join('\t');
}

function* csvRows(rows: readonly ResultRow[], locale: Locale): Generator<CsvValue[]> {
  const nodes = Object.keys(rows[0]?.nodes ?? {});
  yield [
    'rank',
    'provider_code',
    'provider',
    'contract_code',
    'contract',
    'state',
    'total',
    'grade',
    'computed_grade',
    'judged_grade',
    'judged_because',
    'coverage',
    'rules_fired',
    ...nodes,
  ];
  for (const row of rows) {
    yield [
      row.rank,
      row.providerCode,
      localise(row.providerName, locale),
      row.contractCode,
      localise(row.contractName, locale),
      row.state,
      row.total,
      gradeOf(row),
      gradeOf({ grade: row.computedGrade }),
      row.judgement?.grade ?? null,
      row.judgement?.reason ?? null,
      row.coverage,
      row.fired.map((rule) => (rule.rule === 'limiter' ? rule.code : rule.node)).join(' '),
      ...nodes.map((code) => row.nodes?.[code] ?? null),
    ];
  }
}
