/** What is wrong with an imported table: keys under `problem.`. */
export const importProblems = {
  'progress.backing-up': 'Making a backup',
  'problem.file.empty': 'The file is empty.',
  'problem.file.too-big':
    'The file is too big: {size} MB of {limit} MB allowed. Split it into several files.',
  'problem.file.encoding':
    'The text cannot be read. Save the file as CSV in UTF-8, UTF-16 or GB18030, or as Excel (.xlsx).',
  'problem.file.binary': 'This is no table. Choose a CSV or Excel (.xlsx) file.',
  'problem.file.not-a-table':
    'This is a web page, whatever its name says. Open it in Excel or WPS and save it as .xlsx.',
  'problem.file.old-excel':
    'This is a workbook of Excel 97–2003, whatever its name says. Save it as .xlsx and choose that file.',
  'problem.file.password': 'The workbook has a password. Remove it and choose the file again.',
  'problem.file.csv-quote': 'A quotation mark opens in this row and never closes.',
  'problem.file.columns': 'The table has more than {limit} columns.',
  'problem.file.zip-damaged':
    'The workbook is damaged or incomplete. Save it again from Excel or WPS.',
  'problem.file.not-a-workbook': 'This is an archive, but no Excel workbook.',
  'problem.file.inflated': 'Unpacked, the workbook is larger than {limit} MB. It was not opened.',
  'problem.file.ratio':
    'The part {name} of the workbook is packed more than {limit} to 1. It was not opened.',
  'problem.file.entries': 'The workbook has more than {limit} parts. It was not opened.',
  'problem.file.entry-name':
    'The part {name} of the workbook points outside the file. It was not opened.',
  'problem.file.entry-repeated':
    'The part {name} is in the workbook more than once. It was not opened.',
  'problem.file.dtd':
    'The part {name} of the workbook has a document type, which can do harm. It was not opened.',
  'problem.file.time':
    'Reading the file took longer than {seconds} seconds and was stopped. Save the table as CSV.',
  'problem.file.memory': 'The workbook needs too much memory to be read. Save the table as CSV.',
  'problem.file.unreadable':
    'The workbook cannot be read ({message}). Save it again from Excel or WPS, or as CSV.',
  'problem.file.more-problems':
    '{more, plural, one {One more cell is} other {# more cells are}} wrong; mend these first.',
  'problem.table.no-header': 'No row with column headers was found. Expected: {columns}.',
  'problem.table.no-rows': 'There is nothing below the header.',
  'problem.table.too-big':
    'The table is too big: at most {rows, number} rows and {cells, number} cells. Split it.',
  'problem.column.missing': 'This column is missing.',
  'problem.column.repeated': 'The same column stands in {cell} too.',
  'problem.cell.required': 'This cell must not be blank.',
  'problem.cell.too-long': 'At most {maximum} characters are allowed.',
  'problem.cell.error': 'The cell holds an error of the spreadsheet program.',
  'problem.cell.no-result':
    'The file holds no result for this formula. Open and save it in Excel or WPS, or put the value in.',
  'problem.choice.unknown': 'Must be one of: {allowed}.',
  'problem.date.invalid': 'This is no date. Write 2026-05-20.',
  'problem.number.invalid': 'This is no number. Write 1234.5.',
  'problem.number.not-whole': 'Must be a whole number.',
  'problem.number.out-of-range': 'Must be {minimum} to {maximum}.',
  'problem.amount.decimals':
    '{decimals, plural, =0 {No decimals are} one {One decimal is} other {# decimals are}} allowed in {currency}.',
  'problem.registration.taken': 'The provider {provider} has this registration number.',
  'problem.contract.segments': 'At most {maximum} segments are allowed.',
  'problem.row.duplicate': 'Row {row} says the same already.',
  'problem.reference.provider': 'There is no provider of this code. Import the providers first.',
  'problem.reference.contract': 'There is no contract of this code.',
  'problem.reference.segment': 'There is no segment {segment}.',
  'problem.reference.round': 'There is no round of this code.',
  'problem.reference.indicator': 'The framework of this round has no such indicator.',
  'problem.reference.questionnaire': 'The framework of this round has no such questionnaire.',
  'problem.round.required': 'Say which round the table belongs to.',
  'problem.contract.not-in-round': 'The contract is not in the round {round}.',
  'problem.assessment.closed':
    'The assessment is submitted or further on and takes nothing more in. A supervisor can open it again.',
  'problem.contract.assessed':
    'This contract has assessments of the provider {provider} and cannot move to another.',
  'problem.visit.before-contract': 'The contract began on {start}, after this visit.',
  'problem.assessor.role': 'This account does not assess; evaluators and supervisors do.',
  'problem.lead.two': '{other} leads this assessment; only one can.',
  'problem.lead.contradiction': 'Row {row} says the opposite of the same assessor.',
  'problem.observation.value-without-state':
    'A value does not go with this state. Clear the value or the state.',
  'problem.observation.carried-date': 'Say on which day the older value was observed.',
  'problem.observation.carried-source': 'Say where the older value comes from.',
  'problem.observation.carried-later':
    'An older value cannot be observed after the visit of {visit}.',
  'problem.observation.not-carried': 'This goes with the state “carried-forward” only.',
  'problem.observation.answers-unreadable':
    '“{part}” is no answer. Write the items as a=1;b=0;c=- (met, not met, not applicable).',
  'problem.observation.item-repeated': 'Item “{item}” is answered twice.',
  'problem.observation.ratio-unreadable': 'Write both sides of the ratio as 12/40.',
  'problem.observation.findings-unreadable':
    '“{part}” is no finding. Write how often each was found as D=2;G=1;revisits=1, or 0 for none.',
  'problem.answer.out-of-range': 'Must be {minimum} to {maximum}.',
  'problem.answer.unknown-item': 'The questionnaire {questionnaire} has no such question.',
} as const;
