/** The verdict: judgement beside the computed grade, what would lift it, what is written down. */
export const verdict = {
  'judge.title': 'Judgement',
  'judge.computed': 'Computed',
  'judge.judged': 'Judged',
  'judge.none': 'Nobody has judged otherwise: the computed grade stands alone.',
  'judge.by': '{name}, {date}',
  'judge.open': 'Judge otherwise…',
  'judge.again': 'Judge anew…',
  'judge.withdraw': 'Withdraw the judgement',
  'judge.withdrawn': 'Withdrawn',
  'judge.history': '{count, plural, one {One earlier judgement} other {# earlier judgements}}',
  'judge.ask': 'Judge otherwise',
  'judge.beside':
    'The grade you give stands beside the computed one and never in its place; both are shown and exported.',
  'judge.grade': 'Grade',
  'judge.reason': 'Reason',
  'judge.reasonHint': 'Shown with the grade, also to the provider, and kept in the audit trail.',
  'judge.submit': 'Give this grade',

  'lift.title': 'What would lift it',
  'lift.routes':
    '{count, plural, one {One way} other {The cheapest # ways}} to “{grade}”, by the engine itself, rules and all:',
  'lift.notProven': 'There may be a shorter one: these are the best that were found.',
  'lift.route':
    '{count, plural, one {One indicator} other {# indicators}}, {gain} score points in all. Then: {total}, “{grade}”.',
  'lift.step': '{from} → {to} (score {before} → {after})',
  'lift.level': '{value} “{name}”',
  'lift.deducted': '−{points} points',
  'lift.share': '{share} met',
  'lift.unit': '{value} {unit}',
  'lift.top': 'The best grade is reached.',
  'lift.noGrade': 'There is no grade yet to start from.',
  'lift.outOfReach':
    '“{grade}” is out of reach by the values alone: with everything at its best the total would be {best}.',
  'lift.capped':
    'With everything at its best the total would earn “{grade}”, but {count, plural, one {a rule still keeps} other {# rules still keep}} it lower:',
  'lift.rule': '{code}: {sentence}',
  'lift.critical': 'The critical indicator {name} fails.',
  'lift.withheld': 'Not shown: a route could tell what few clients said, or where others stand.',

  'record.none':
    'Not written down yet: once a supervisor records the round’s results, their hashes stand here. Computed by {method}.',
  'record.method': 'Computed by {method}.',
  'record.recorded': 'Written down {date} by {name}; anybody can compute it again.',
  'record.methodVersion': 'Method',
  'record.input': 'SHA-256 of the inputs',
  'record.output': 'SHA-256 of the results',
} as const;
