import { app } from './app.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { certainty } from './certainty.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { explanationWords } from './explanation-words.ts';
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
import { scoreSheet } from './score-sheet.ts';
import { verdict } from './verdict.ts';
import { weightingProblems } from './weighting-problems.ts';
import { workbook } from './workbook.ts';
import { workbookRules } from './workbook-rules.ts';
import { workbookWeights } from './workbook-weights.ts';
import { workspace } from './workspace.ts';

/** Every message, by key. */
export const zhCN = {
  ...app,
  ...assessment,
  ...audit,
  ...certainty,
  ...domain,
  ...errors,
  ...exchange,
  ...explanationWords,
  ...frameworkCases,
  ...frameworkChanges,
  ...frameworkMeasures,
  ...frameworkRules,
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
  ...scoreSheet,
  ...verdict,
  ...weightingProblems,
  ...workbookRules,
  ...workbookWeights,
  ...workbook,
  ...workspace,
} as const;
