export const frameworks = {
  'frameworks.title': 'Frameworks',
} as const;
