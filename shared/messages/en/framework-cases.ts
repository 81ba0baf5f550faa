/** Worked cases in the framework editor. */
export const frameworkCases = {
  'frameworks.new.workedCase': 'New case',
  'frameworks.cases': 'Worked cases',
  'frameworks.cases.note':
    'Assessments worked by hand that travel with the framework: they are run with every change, and publishing waits until the engine gives what they expect.',
  'frameworks.cases.add': 'Add a case',
  'frameworks.cases.summary':
    '{differing, plural, =0 {All agree ({count})} other {{differing} of {count} differ}}',
  'frameworks.cases.values': '{count, plural, =0 {no values} one {one value} other {# values}}',
  'frameworks.cases.differences':
    '{count, plural, =0 {Agrees} one {One difference} other {# differences}}',
  'frameworks.cases.said': 'What the indicators say',
  'frameworks.cases.addValue': 'Add an indicator',
  'frameworks.cases.state': '{name}, state',
  'frameworks.cases.value': '{name}, value',
  'frameworks.cases.numerator': '{name}, numerator',
  'frameworks.cases.denominator': '{name}, denominator',
  'frameworks.cases.revisits': 'Revisits',
  'frameworks.cases.expected': 'What is expected',
  'frameworks.cases.score': 'Score',
  'frameworks.cases.got': 'Got',
  'frameworks.cases.expectedScore': '{name}, expected score',
  'frameworks.cases.expectedGrade': '{name}, expected grade',
  'frameworks.cases.decimals': 'Decimals compared',
  'frameworks.cases.addNode': 'Expect of another entry',
  'frameworks.cases.accept': 'Expect what it got',
  'frameworks.cases.differs.total': 'The total is {got}, expected was {expected}.',
  'frameworks.cases.differs.score': '{node}: the score is {got}, expected was {expected}.',
  'frameworks.cases.differs.grade': '{node}: the grade is {got}, expected was {expected}.',
  'frameworks.cases.differs.unknown': '{node}: the framework has nothing of this code.',
  'frameworks.cases.differs.value': '{node}: {problem}',
} as const;
