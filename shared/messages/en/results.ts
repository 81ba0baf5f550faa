export const results = {
  'results.title': 'Results',
} as const;
