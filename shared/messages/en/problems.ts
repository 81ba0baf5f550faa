/** What is wrong with something given, place by place: keys under `problem.`. */
export const problems = {
  'problem.unknown': 'This cannot be used ({code}).',
  'problem.input': 'This cannot be used: {message}',
  'problem.required': 'This is needed.',
  'problem.too-long': 'This is too long; at most {maximum} characters.',
  'problem.not-a-date': 'Write a date, such as 2026-05-20.',
  'problem.not-an-amount': 'Write an amount, such as 350000.00.',
  'problem.not-a-count': 'Write a whole number above zero.',
  'problem.passwords.differ': 'The two passwords differ.',
  'problem.code.invalid':
    'A code has 1 to 40 letters, digits, dots, hyphens or underscores, and begins with a letter or digit.',
  'problem.currency.invalid': 'A currency has three capital letters, such as CNY.',
  'problem.login.invalid':
    'A sign-in name has 2 to 40 letters, digits, dots, hyphens or underscores, and no spaces.',
  'problem.password.short': 'A password has at least 8 characters.',
  'problem.registration.invalid':
    'A registration number has 3 to 30 capital letters, digits or hyphens.',
  'problem.registration.check-character':
    'The last character of this unified social credit code does not fit the others (GB 32100). Compare it with the certificate.',
  'problem.round.period': 'The end lies before the start.',
  'problem.contract.period': 'The end lies before the start.',
  'problem.visit.far-ahead': 'This visit lies too far ahead; the latest day is {last}.',
  'problem.text.empty': 'Write it in at least one language.',
  'problem.observation.reason': 'Say why.',
  'problem.reason.needed': 'Say why.',
} as const;
