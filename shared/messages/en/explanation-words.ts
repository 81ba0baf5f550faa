/** The explanation: pictures, rules, arithmetic of every measure and way to combine. */
export const explanationWords = {
  'waterfall.faces': 'How the numbers are shown',
  'waterfall.face': 'Where the points come from',
  'waterfall.faceTable': 'All numbers',
  'waterfall.title': '{name}: where its points come from',
  'waterfall.up': 'One level up',
  'waterfall.scale': '{from} to {to} points',
  'waterfall.points': 'Points',
  'waterfall.missed': 'Missed',
  'waterfall.none': 'It has no score yet, so there is nothing to add up.',
  'waterfall.noSum': 'Its score is no sum of points. These are the scores of its parts.',
  'waterfall.leftOut': 'Not in this sum: {codes}.',
  'waterfall.scoreScale': '{from} to {to}',

  'explain.rules': 'Rules',
  'explain.rulesNone': 'No rule fired.',
  'explain.rulesQuiet':
    '{count, plural, one {One rule that did not fire} other {# rules that did not fire}}',
  'explain.became': 'became',
  'explain.sameGrade': 'no change',
  'explain.criticalRule': 'Critical indicator',
  'explain.criticalFails': 'Its score is under {below}, so that {effect}.',
  'explain.criticalHolds': 'Its score is not under {below}; else {effect}.',
  'explain.holds': 'True:',
  'explain.holdsNot': 'Not true:',
  'explain.found': '(found: {value})',
  'explain.foundBoth': '(found: {value} and {other})',
  'explain.foundCount': '(found: {count})',
  'explain.foundNothing': 'nothing',
  'explain.lookup': 'The table that gave the grade',
  'explain.lookupRow': 'Row {row} is the first that holds: “{grade}”.',
  'explain.lookupOtherwise': 'No row holds; then it is “{grade}”.',
  'explain.rowHolds': 'holds',
  'explain.rowHoldsNot': 'does not hold',

  'explain.product.times': 'Weight × score',
  'explain.product.logarithm': 'Weight × ln score',
  'explain.product.over': 'Weight ÷ score',
  'explain.method.geometric':
    'Geometric mean: e to the power of {numerator} ÷ {denominator} = {score}',
  'explain.method.harmonic': 'Harmonic mean: {numerator} ÷ {denominator} = {score}',
  'explain.method.zero': 'One of its parts is zero, and that makes it zero: {score}',
  'explain.method.lookup':
    'By the table below; the score is the least that earns the grade: {score}',
  'explain.floor': 'A part with a score below {floor} counts as {floor}.',

  'explain.source': 'Scored by: {source}. Visits made for others do not count.',
  'explain.otherSource': 'Does not count: the visit was made for “{source}”.',
  'explain.rule.unresolved':
    'The assessors differ ({terms}) and nothing is settled; it stands as “{state}”.',
  'explain.rule.settled': 'Moderation settled it: {raw}',
  'explain.rule.settledNone': 'Moderation settled that there is no value: “{state}”.',
  'explain.rule.agreed': 'All values agree: {raw}',
  'explain.derived': 'Weighted sum: {products} = {raw}',
  'explain.derivedRest':
    'Weighted sum of those with a value (without {codes}), scaled up to the whole weight: ({products}) × {weight} ÷ {rest} = {raw}',
  'explain.derivedBlocked': 'No value, because {codes} has none.',
  'explain.derivedNothing': 'No value, because none of its terms has one.',
  'explain.weightTimesValue': 'Weight × value',
  'explain.deductionLine': '{name}: {count} × {points} = {product}',
  'explain.deductionTimes':
    'After {revisits, plural, one {# revisit} other {# revisits}}: {sum} × {multiplier} = {points}',
  'explain.measure.deduction': '({full} − {raw}) ÷ {full} × 100, never under zero: {score}',
  'explain.measure.percentile': 'The percentile {percentile} is the score: {score}',
  'explain.measure.statistic':
    '{respondents, plural, one {# respondent} other {# respondents}}. {statistic}: {score}',
  'explain.statistic.mean': 'Mean {value}',
  'explain.statistic.top-share': 'Share of those who reach {from}: {value}%',
  'explain.statistic.nps': 'Promoters less detractors: {value}',
  'explain.shrunk':
    'drawn to the mean of its peers: {reliability} × {value} + {rest} × {mean} = {raw}',
  'explain.both': '{first}, {second}',
  'explain.peersFew': 'Only {n} of its peers have a value; at least {minimum} are needed.',
  'explain.percentile':
    'Rank {rank} of {n} from the worst: 100 × ({rank} − 0.5) ÷ {n} = percentile {percentile}',
  'explain.z': 'Among {n} peers: ({raw} − mean {mean}) ÷ deviation {sd} = z {z}',
  'explain.zLower':
    'Among {n} peers, turned round because lower is better: −({raw} − mean {mean}) ÷ deviation {sd} = z {z}',
  'explain.zSame': 'Among {n} peers nobody differs: z 0',
  'explain.relative': 'Where it stands among its peers: {relative}',
} as const;
