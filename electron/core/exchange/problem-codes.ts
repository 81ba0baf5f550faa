import { observationProblemCodes } from '#shared/scoring/read-observation.ts';

/** Why a file as a whole cannot be read, with the names of each code's parameters. */
export const fileProblemCodes = {
  'file.empty': [],
  /** Sizes in MB. */
  'file.too-big': ['size', 'limit'],
  'file.encoding': [],
  'file.binary': [],
  'file.not-a-table': [],
  'file.old-excel': [],
  'file.password': [],
  'file.csv-quote': [],
  'file.columns': ['limit'],
  'file.zip-damaged': [],
  'file.not-a-workbook': [],
  /** Unpacked size in MB. */
  'file.inflated': ['limit'],
  'file.ratio': ['name', 'limit'],
  'file.entries': ['limit'],
  'file.entry-name': ['name'],
  'file.entry-repeated': ['name'],
  'file.dtd': ['name'],
  'file.time': ['seconds'],
  'file.memory': [],
  'file.unreadable': ['message'],
  /** `columns`: the headers looked for. */
  'table.no-header': ['columns'],
  'table.no-rows': [],
  'table.too-big': ['rows', 'cells'],
} as const;
export type FileProblemCode = keyof typeof fileProblemCodes;

/** What can be wrong with a table's header, rows and cells, with the names of each code's parameters. */
export const cellProblemCodes = {
  'column.missing': [],
  /** `cell`: where the same column stands too. */
  'column.repeated': ['cell'],
  'cell.required': [],
  'cell.too-long': ['maximum'],
  'cell.error': [],
  'cell.no-result': [],
  'choice.unknown': ['allowed'],
  'date.invalid': [],
  'number.invalid': [],
  'number.not-whole': [],
  'number.out-of-range': ['minimum', 'maximum'],
  'amount.decimals': ['decimals', 'currency'],
  'code.invalid': [],
  'currency.invalid': [],
  'text.empty': [],
  'registration.invalid': [],
  'registration.check-character': [],
  /** `provider`: the code of the one that has it. */
  'registration.taken': ['provider'],
  /** `start`: the day it would have to follow. */
  'contract.period': ['start'],
  'contract.segments': ['maximum'],
  /** `row`: the first row that says the same. */
  'row.duplicate': ['row'],
  'reference.provider': [],
  'reference.contract': [],
  'reference.segment': ['segment'],
  'reference.round': [],
  'reference.indicator': [],
  'reference.questionnaire': [],
  'round.required': [],
  'contract.not-in-round': ['round'],
  'assessment.closed': ['state'],
  /** `start`: the contract's first day. */
  'contract.assessed': ['provider'],
  'visit.before-contract': ['start'],
  'assessor.role': ['role'],
  /** `other`: the assessor who leads already. */
  'lead.two': ['other'],
  /** `row`: the row that says the opposite. */
  'lead.contradiction': ['row'],
  'observation.reason': [],
  'observation.value-without-state': ['state'],
  'observation.carried-date': [],
  'observation.carried-source': [],
  'observation.carried-later': ['visit'],
  'observation.not-carried': [],
  'observation.answers-unreadable': ['part'],
  'observation.item-repeated': ['item'],
  'observation.ratio-unreadable': [],
  'observation.findings-unreadable': ['part'],
  'answer.out-of-range': ['minimum', 'maximum'],
  'answer.unknown-item': ['questionnaire'],
  /** `more`: how many problems the report leaves out. */
  'file.more-problems': ['more'],
} as const;
export type CellProblemCode =
  | keyof typeof cellProblemCodes
  | (typeof observationProblemCodes)[number];

/** Every code that an import can report: message keys under `problem.`. */
export const importProblemCodes: readonly string[] = [
  ...Object.keys(fileProblemCodes),
  ...Object.keys(cellProblemCodes),
  ...observationProblemCodes,
];
