import { cpus } from 'node:os';
import { benchCertainty } from './certainty.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchLargeRound } from './large-round.ts';
import type { BenchResult } from './median.ts';
import { benchScoreEdit } from './score-edit.bench.ts';
import { benchScoring, benchScoringUneven, benchScoringWithGaps } from './scoring.bench.ts';
import { benchWorkbook } from './workbook.bench.ts';

/*
 * Prints medians and their ratio to a baseline that runs beside them on the same machine, so that the
 * numbers of two machines can be compared. Nothing fails on a clock. `bench large-round` takes minutes and is
 * run by its name only.
 */
const benches: readonly (() => BenchResult | Promise<BenchResult>)[] = [
  benchScoring,
  benchScoringUneven,
  benchScoringWithGaps,
  benchScoreEdit,
  benchCertainty,
  benchImport,
  benchWorkbook,
];

async function all(): Promise<void> {
  for (const bench of benches) {
    const { name, ours, baseline, ratio, against, memoryMb } = await bench();
    const memory = memoryMb === undefined ? '' : `, ${memoryMb.toFixed(0)} MB at most`;
    process.stdout.write(
      `${name}\n  ${ours.toFixed(1)} ms; ${ratio.toFixed(2)}× ${against} ` +
        `(${baseline.toFixed(1)} ms)${memory}\n`,
    );
  }
}

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n\n`);
const [which, size] = process.argv.slice(2);
if (which === 'large-round') await benchLargeRound(Number(size ?? 100_000));
else await all();
