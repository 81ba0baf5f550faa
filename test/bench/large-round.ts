import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Core } from '#core/core-state.ts';
import { router } from '#core/router.ts';
import { realSources, type Surroundings } from '#core/surroundings.ts';
import { fillLargeRound } from './large-round-workspace.ts';

/*
 * One round of very many providers × 60 indicators through the whole core, from the file to the page:
 *   bench large-round [assessments]
 * Prints the time of each task, by the clock and of the processors, how long another call had to wait
 * meanwhile, and the memory at most.
 */

type Client = RouterClient<typeof router>;

/** Milliseconds between two questions of the other person. */
const pause = 20;

/** Runs every task on a workspace of so many assessments. */
export async function benchLargeRound(assessments: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-large-'));
  const surroundings: Surroundings = {
    ...realSources,
    documentsFolder: folder,
    settingsFolder: join(folder, 'settings'),
    version: '0.0.0-bench',
    operatorName: 'operator',
  };
  const path = join(folder, 'large.plumb');
  try {
    say(`${assessments.toLocaleString('en')} assessments × 60 indicators`);
    const start = performance.now();
    await fillLargeRound(path, surroundings, assessments);
    const seconds = (performance.now() - start) / 1000;
    const size = statSync(path).size / 2 ** 20;
    say(`  written in ${seconds.toFixed(1)} s, ${size.toFixed(0)} MB`);
    const core = new Core(surroundings);
    await tasks(createRouterClient(router, { context: { core, localOperator: true } }), path);
    await core.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tasks(client: Client, path: string): Promise<void> {
  const timed = timer(client);
  await timed('open the workspace', () => client.workspace.open({ path }), false);
  const [{ id: roundId }] = await client.rounds.list();
  const table = () => client.scoring.round({ roundId, limit: 50 });
  await timed('first page of assessments', () => client.rounds.assessments({ roundId, limit: 50 }));
  await timed('search among assessments', () =>
    client.rounds.assessments({ roundId, search: '0077', limit: 50 }),
  );
  await timed('first page of results, nothing read yet', table);
  const { rows } = await timed('first page of results again', table);
  const { assessmentId } = rows[0];
  await timed('rank of one assessment', () => client.scoring.rank({ assessmentId }));
  await timed('result of one assessment', () => client.scoring.assessment({ assessmentId }));
  await timed('last page of results', () =>
    client.scoring.round({ roundId, limit: 50, offset: Math.max(0, rows.length - 50) }),
  );
  await timed('import one observation', () => importOne(client, rows[0].contractCode));
  await timed('first page of results after it', table);
  await timed('fairness', () => client.certainty.fairness({ roundId }));
  await timed('agreement', () => client.scoring.agreement({ roundId }));
  await timed('what would lift one assessment', () => client.certainty.lift({ assessmentId }));
  await timed('compute and record', () => toEnd(client.scoring.compute({ roundId })));
  await timed('first page of results after it', table);
  await timed('recompute and compare', () => toEnd(client.scoring.recompute({ roundId })));
  const options = { draws: 100 };
  await timed('100 draws', () => toEnd(client.certainty.run({ roundId, options })));
  await timed('certainty, nothing read yet', () => client.certainty.get({ roundId }));
  await timed('certainty again', () => client.certainty.get({ roundId }));
}

async function toEnd(events: Promise<AsyncIterable<unknown>>): Promise<void> {
  for await (const _ of await events);
}

async function importOne(client: Client, contract: string): Promise<void> {
  const lines = [
    'contract,visit_date,visit_kind,assessor,indicator,value',
    `${contract},2026-03-05,announced,Assessor 1,I1,2`,
  ];
  const file = new File([lines.join('\n')], 'one.csv');
  for await (const event of await client.exchange.import({
    kind: 'observations',
    file,
    round: 'R',
  })) {
    if (event.kind === 'report' && !event.written) throw new Error(JSON.stringify(event.problems));
  }
}

/** Times work, and meanwhile how long another person waits for a small answer. */
function timer(client: Client) {
  return async <Result>(
    name: string,
    work: () => Promise<Result>,
    waiting = true,
  ): Promise<Result> => {
    const state = { done: false, longest: 0 };
    const asking = waiting ? ask(client, state) : undefined;
    const start = performance.now();
    const usage = process.cpuUsage();
    const result = await work();
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(usage);
    state.done = true;
    await asking;
    const memory = process.resourceUsage().maxRSS / 1024;
    say(
      `  ${name.padEnd(42)}${time.toFixed(0).padStart(9)} ms` +
        `${((user + system) / 1000).toFixed(0).padStart(9)} ms processor` +
        `${state.longest.toFixed(0).padStart(9)} ms waited${memory.toFixed(0).padStart(7)} MB`,
    );
    return result;
  };
}

/** Asks again and again; work that blocks the core makes the pause longer, too. */
async function ask(client: Client, state: { done: boolean; longest: number }): Promise<void> {
  do {
    const start = performance.now();
    await setTimeout(pause);
    await client.frameworks.list();
    state.longest = Math.max(state.longest, performance.now() - start - pause);
  } while (!state.done);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
