import { app } from './app.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { frameworkCases } from './framework-cases.ts';
import { frameworkChanges } from './framework-changes.ts';
import { frameworkMeasures } from './framework-measures.ts';
import { frameworkRules } from './framework-rules.ts';
import { frameworkTree } from './framework-tree.ts';
import { frameworkWeights } from './framework-weights.ts';
import { frameworks } from './frameworks.ts';
import { importProblems } from './import-problems.ts';
import { measureWords } from './measure-words.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { providers } from './providers.ts';
import { results } from './results.ts';
import { rounds } from './rounds.ts';
import { ruleWords } from './rule-words.ts';
import { weightingProblems } from './weighting-problems.ts';
import { workbook } from './workbook.ts';
import { workspace } from './workspace.ts';

/** Every message, by key. */
export const zhCN = {
  ...app,
  ...assessment,
  ...audit,
  ...domain,
  ...errors,
  ...exchange,
  ...frameworkCases,
  ...frameworkChanges,
  ...frameworkRules,
  ...frameworkMeasures,
  ...frameworkTree,
  ...frameworkWeights,
  ...frameworks,
  ...importProblems,
  ...measureWords,
  ...people,
  ...problems,
  ...providers,
  ...results,
  ...rounds,
  ...ruleWords,
  ...weightingProblems,
  ...workbook,
  ...workspace,
};
