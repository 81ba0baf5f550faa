export const rounds = {
  'rounds.title': 'Rounds',
} as const;
