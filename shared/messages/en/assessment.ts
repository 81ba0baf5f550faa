export const assessment = {
  'assessment.title': 'Assessment',
} as const;
