/** Importing tables. */
export const exchange = {
  'import.title.providers': 'Import providers',
  'import.title.contracts': 'Import contracts',
  'import.title.observations': 'Import observations',
  'import.title.responses': 'Import responses',
  'import.chooseFile': 'Choose a table: CSV or Excel (.xlsx)',
  'import.hint.providers':
    'Columns: code, name_en or name_zh, nature, registration_number, district. Known codes are updated.',
  'import.hint.contracts':
    'Columns: code, provider, name_en or name_zh, service_type, procurement_model, needs_tier, segments, starts_on, ends_on, amount, currency, client_count. Known codes are updated.',
  'import.hint.observations':
    'Columns: contract, visit_date, visit_kind, assessor, lead, indicator, state, value, reason, carried_from, carried_source, comment.',
  'import.hint.responses':
    'Columns: contract, questionnaire, respondent, received_on, then one column for each question.',
  'import.check': 'Check the file',
  'import.write': 'Import {rows, plural, one {# row} other {# rows}}',
  'import.another': 'Choose another file',
  'import.again': 'Check again',
  'import.ready':
    'The file is in order: {rows, plural, one {# row} other {# rows}}. Nothing has been written yet.',
  'import.wouldCreate': 'New',
  'import.wouldUpdate': 'Changed',
  'import.wouldKeep': 'Unchanged',
  'import.problems':
    '{count, plural, one {One cell stands} other {# cells stand}} in the way. Mend the file and check it again; nothing was written.',
  'import.unknownColumns': 'Columns that mean nothing here and are left out: {columns}',
  'import.done':
    'Imported: {created, number} new, {updated, number} changed, {unchanged, number} unchanged.',
  'import.problemGrid': 'What is wrong, cell by cell',
  'import.sheet': 'Sheet',
  'import.row': 'Row',
  'import.column': 'Column',
  'import.cell': 'Cell',
  'import.value': 'Value',
  'import.problem': 'What is wrong',
} as const;
