import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { thisMachine } from '../machine.ts';
import { serve } from '../web/serve.ts';
import { drawCertainty } from './commands/certainty.ts';
import {
  exportFramework,
  importFramework,
  listTemplates,
  newFramework,
  validateFramework,
} from './commands/frameworks.ts';
import { importTable } from './commands/import.ts';
import { recomputeRound } from './commands/recompute.ts';
import { createRound, listRounds } from './commands/rounds.ts';
import { scoreRound } from './commands/score.ts';
import { exportWorkbook } from './commands/workbook.ts';
import { makeSample, makeWorkspace, verifyWorkspace } from './commands/workspaces.ts';
import { type Outcome, report } from './outcome.ts';
import { UsageError } from './usage-error.ts';

/** The command line: a thin client of the same contract as the screens. */
export function program(): Command {
  const root = new Command('plumbline')
    .description('Evaluate contracted service providers from the command line.')
    .version(thisMachine().version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  addWorkspaceCommands(root);
  addFrameworkCommands(root);
  addRoundCommands(root);
  addServe(root);
  return root;
}

/** Runs a command function and prints what it came to. */
const printed =
  <Given extends unknown[]>(run: (...given: Given) => Promise<Outcome>) =>
  async (...given: [...Given, Command]): Promise<void> => {
    const options = (given.at(-1) as Command).opts();
    report(await run(...(given.slice(0, -1) as unknown as Given)), options.json === true);
  };

const add = (parent: Command, usage: string, description: string): Command =>
  parent
    .command(usage)
    .description(description)
    .option('--json', 'print the result as JSON')
    .exitOverride();

function addWorkspaceCommands(root: Command): void {
  add(root, 'sample <ws>', 'make the sample workspace')
    .option('--locale <tag>', 'en or zh-CN', 'zh-CN')
    .action(printed(makeSample));
  add(root, 'new <ws>', 'make an empty workspace')
    .requiredOption('--name <name>', 'its name')
    .option('--locale <tag>', 'en or zh-CN', 'en')
    .option('--currency <code>', 'ISO 4217 code', 'CNY')
    .action(printed(makeWorkspace));
  add(root, 'verify <ws>', 'check the audit chain').action(printed(verifyWorkspace));
}

function addFrameworkCommands(root: Command): void {
  const framework = root
    .command('framework')
    .description('frameworks: templates, and YAML or JSON files');
  add(framework, 'templates', 'list the published schemes to begin with').action(
    printed(listTemplates),
  );
  add(framework, 'new <ws>', 'begin a framework with a template')
    .requiredOption('--template <code>', 'which template')
    .option('--code <code>', "its code; the template's without it")
    .option('--name <name>', "its name; the template's without it")
    .option('--publish', 'publish it')
    .action(printed(newFramework));
  add(framework, 'import <ws> <file>', 'read a file as the next version')
    .option('--publish', 'publish it')
    .action(printed(importFramework));
  add(framework, 'export <ws> <file>', 'write a version to a file')
    .requiredOption('--framework <code@version>', 'which version')
    .action(printed(exportFramework));
  add(framework, 'validate <ws> <file>', 'say everything that is wrong with a file').action(
    printed(validateFramework),
  );
}

function addRoundCommands(root: Command): void {
  add(root, 'import <ws> <kind> <file>', 'import providers, contracts, observations or responses')
    .option('--round <code>', 'the round that observations and responses belong to')
    .option('--dry-run', 'check everything, write nothing')
    .action(printed(importTable));
  const round = root.command('round').description('evaluation rounds');
  add(round, 'create <ws>', 'open a round')
    .requiredOption('--code <code>', 'its code')
    .requiredOption('--framework <code@version>', 'a published framework version')
    .requiredOption('--contracts <codes>', 'all, or codes separated by commas')
    .option('--name <name>', 'its name')
    .option('--starts <date>', 'first day, YYYY-MM-DD')
    .option('--ends <date>', 'last day, YYYY-MM-DD')
    .option('--consolidation <rule>', 'mean, median, lead, latest or consensus', 'mean')
    .action(printed(createRound));
  add(round, 'list <ws>', 'list the rounds').action(printed(listRounds));
  add(root, 'score <ws>', 'score a round')
    .requiredOption('--round <code>', 'which round')
    .option('--csv <file>', "write every node's score to a file")
    .option('--record', 'write inputs and outputs down with their hashes')
    .action(printed(scoreRound));
  add(root, 'recompute <ws>', 'compute a round anew and compare it with what was recorded')
    .requiredOption('--round <code>', 'which round')
    .action(printed(recomputeRound));
  add(root, 'certainty <ws>', 'draw a round anew and say how sure totals, ranks and grades are')
    .requiredOption('--round <code>', 'which round')
    .option('--draws <number>', 'how often, 1000 without it')
    .option('--seed <number>', 'the same seed gives the same numbers, 1 without it')
    .option('--threads <number>', 'one fewer than the machine has processors without it')
    .action(printed(drawCertainty));
  add(root, 'workbook <ws>', 'write the evaluation workbook of a round')
    .requiredOption('--round <code>', 'which round')
    .requiredOption('--out <file>', 'the file to write')
    .option('--locale <tag>', "en or zh-CN; the workspace's own without it")
    .action(printed(exportWorkbook));
}

/** A port of 0 to 65535. @throws UsageError */
function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port is a number from 0 to 65535, not ${text}.`);
}

function addServe(root: Command): void {
  root
    .command('serve [ws]')
    .description('serve the app to a browser of this machine')
    .option('--port <number>', 'port; a free one without it', '0')
    .exitOverride()
    .action((workspace: string | undefined, options: { port: string }) =>
      serve({
        surroundings: thisMachine(),
        port: portOf(options.port),
        pages: fileURLToPath(new URL('./renderer', import.meta.url)),
        workspace,
      }),
    );
}
