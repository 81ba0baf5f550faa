/** The score sheet: ratios, findings, sources, peers, what moderation settles. */
export const scoreSheet = {
  'sheet.ratio': '{numerator} / {denominator} = {raw}',
  'sheet.ratioZero': '{numerator} / 0: not assessed',
  'sheet.findings':
    '{count, plural, =0 {Nothing found} one {# finding, −{points}} other {# findings, −{points}}}',
  'sheet.revisits': 'Revisits until it was put right',
  'sheet.oneMore': 'One more: {name}',
  'sheet.oneFewer': 'One fewer: {name}',
  'sheet.pointsEach': '{points} points each',
  'sheet.pointsTaken': '{count} × {points} = −{product}',
  'sheet.pointsTimes': 'points × {multiplier}',
  'sheet.derived': '{raw}, computed',
  'sheet.derivedNone': 'Computed; values missing',
  'sheet.relative.percentile': 'percentile {value}',
  'sheet.relative.z-score': 'z {value}',
  'sheet.scoredBy.third-party': 'A third party scores this',
  'sheet.scoredBy.purchaser': 'The purchaser scores this',
  'sheet.scoredBy.supervisor': 'The supervisor scores this',
  'sheet.scoredBy.self': 'The provider scores this',
  'sheet.scoredBy.clients': 'Clients score this',
  'sheet.unresolved': 'Unresolved',
  'sheet.settled': 'Settled: {value}. The assessors said {said}.',
  'sheet.gradeChanged': 'By its score “{before}”; rules made it “{after}”',

  'visit.source': 'On whose behalf',
  'visit.sourceHint': 'Only indicators of this source, and those of no source, take values then.',
  'visit.optionSource': '{date} · {kind} · {source}',

  'panel.source': 'Scored by',
  'panel.closedBySource':
    'No value here: “{source}” scores this indicator, and this visit was made for “{visit}”. Choose another visit above.',
  'panel.fraction': '{numerator}, divided by {denominator}',
  'panel.factor': '× {factor}',
  'panel.typeRatio':
    'Type both sides with a slash between them, such as 12/40, then Enter. Over zero it is not assessed.',
  'panel.target': '{from} to {to} scores 100; it falls to 0 at {low} below and at {high} above.',
  'panel.percentile.higher':
    'Scored by its percentile among its peers; higher is better. At least {peers} of them are needed.',
  'panel.percentile.lower':
    'Scored by its percentile among its peers; lower is better. At least {peers} of them are needed.',
  'panel.percentileSteps.higher':
    'Scored by its percentile among its peers (at least {peers}; higher is better), in steps: {bands}.',
  'panel.percentileSteps.lower':
    'Scored by its percentile among its peers (at least {peers}; lower is better), in steps: {bands}.',
  'panel.zScore.higher':
    'Scored by its distance from the mean of its peers (at least {peers}; higher is better): z of {worst} scores 0, {best} scores 100.',
  'panel.zScore.lower':
    'Scored by its distance from the mean of its peers (at least {peers}; lower is better): z of {worst} scores 0, {best} scores 100.',
  'panel.peersWait': 'Compared with its peers as soon as it has a value.',
  'panel.deduction': 'Full marks at {full} points; findings take points off, never under zero.',
  'panel.deducted': '−{points} points: score {score}',
  'panel.deductedTimes': '−{sum} × {multiplier} = −{points} points: score {score}',
  'panel.grid': 'Findings of {code} by severity and scope',
  'panel.gridPlace': '{severity}, {scope}',
  'panel.finding':
    '{name}: {points} points each, {count, plural, =0 {not found} one {found once} other {found # times}}; one more',
  'panel.derived.block': 'Computed from these; one without a value makes it not assessed.',
  'panel.derived.redistribute':
    'Computed from these; where one has no value, the rest counts for the whole.',
  'panel.derivedSum': 'Weighted sum',
  'panel.keys.nothing': 'nothing found',
  'panel.keys.findings': 'findings; + and − count them',

  'keys.counts': 'On a finding: how often; + and − for one more or fewer; Delete for none',
  'keys.ratio': 'Both sides of a ratio, with a slash',

  'live.unresolved':
    '{count, plural, one {In dispute and not settled, so not assessed:} other {# in dispute and not settled, so not assessed:}}',

  'settle.title': 'Moderation',
  'settle.unresolved':
    'The assessors differ and nothing is settled: it counts as not assessed until a supervisor settles a value.',
  'settle.settled': 'Settled at {value} by {name}, {date}.',
  'settle.open': 'Settle a value…',
  'settle.again': 'Settle anew…',
  'settle.ask': 'Settle {code}',
  'settle.value': 'What counts',
  'settle.other': 'Another value',
  'settle.otherValue': 'The value',
  'settle.needValue': 'Choose or give a value.',
  'settle.reason': 'Reason',
  'settle.reasonHint': 'The assessors read it, and it stands in the audit trail.',
  'settle.takeBack': 'Take back what was settled',
  'settle.submit': 'Settle',
} as const;
