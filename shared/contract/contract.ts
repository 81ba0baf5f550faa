import { audit } from './audit.ts';
import { certainty } from './certainty.ts';
import { exchange } from './exchange.ts';
import { feedback } from './feedback.ts';
import { frameworks } from './frameworks.ts';
import { inspections } from './inspections.ts';
import { people } from './people.ts';
import { providers } from './providers.ts';
import { rounds } from './rounds.ts';
import { scoring } from './scoring.ts';
import { workbooks } from './workbooks.ts';
import { workspace } from './workspace.ts';

/** Every procedure of the core, by area. */
export const contract = {
  workspace,
  people,
  providers,
  frameworks,
  rounds,
  inspections,
  feedback,
  scoring,
  certainty,
  workbooks,
  exchange,
  audit,
};

/** The request header that carries the session of whoever is signed in. */
export const sessionHeader = 'plumbline-session';
