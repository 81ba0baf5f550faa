/** The sheets of the evaluation workbook. */
export const workbook = {
  'workbook.title': 'Evaluation workbook',
} as const;
