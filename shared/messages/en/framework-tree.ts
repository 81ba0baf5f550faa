/** The tree of a framework: marking, moving, copying, and changing several entries at once. */
export const frameworkTree = {
  'frameworks.tree.source': 'Source',
  'frameworks.edit': 'Edit',
  'frameworks.edit.move': 'Move to…',
  'frameworks.edit.duplicate': 'Duplicate',
  'frameworks.edit.cut': 'Cut',
  'frameworks.edit.copy': 'Copy',
  'frameworks.edit.paste': 'Paste after',
  'frameworks.edit.pasteInside': 'Paste into the group',
  'frameworks.edit.weight': 'Weight…',
  'frameworks.edit.equalise': 'Equal weights',
  'frameworks.edit.source': 'Source…',
  'frameworks.edit.states': 'Missing values…',
  'frameworks.edit.critical': 'Critical…',
  'frameworks.edit.tolerance': 'Tolerance…',
  'frameworks.edit.mandate': 'Mandate…',
  'frameworks.edit.evidence': 'Evidence…',
  'frameworks.marked':
    '{entries, plural, one {# entry} other {# entries}} selected ({indicators, plural, =0 {no indicators} one {# indicator} other {# indicators}})',
  'frameworks.marked.actions': 'Change the selected entries',
  'frameworks.marked.clear': 'Clear selection',
  'frameworks.entries': '{count, plural, one {One entry} other {# entries}}',
  'frameworks.moved': '{name} moved.',
  'frameworks.copied': '{name} copied.',
  'frameworks.cut': '{name} cut. Paste puts it elsewhere.',
  'frameworks.duplicated': '{name} duplicated.',
  'frameworks.pasted':
    '{count, plural, one {One entry} other {# entries}} pasted, {indicators, plural, =0 {no indicators} one {one indicator} other {# indicators}} in all. Codes that were taken have a new ending.',
  'frameworks.changed': '{count, plural, one {One entry} other {# entries}} changed.',
  'frameworks.limitersCame':
    '{sentence} {count, plural, one {One limiter} other {# limiters}} came along.',
  'frameworks.refused.not-siblings': 'Entries of different groups: use “Move to…”.',
  'frameworks.refused.into-itself': 'A group cannot go into itself.',
  'frameworks.refused.same-place': 'It stands there already.',
  'frameworks.refused.nothing-copied': 'Copy something first.',
  'frameworks.refused.too-many-limiters':
    'With the limiters of the copy there would be more than 200. Remove some first.',
  'frameworks.refused.too-many-questionnaires':
    'With the questionnaires of the copy there would be more than 20. Remove some first.',
  'frameworks.move.title': 'Move {count, plural, one {one entry} other {# entries}}',
  'frameworks.move.group': 'Into',
  'frameworks.move.place': 'Place',
  'frameworks.move.end': 'at the end',
  'frameworks.move.before': 'before {name}',
  'frameworks.move.do': 'Move',
  'frameworks.bulk.weight': 'Set weight',
  'frameworks.bulk.source': 'Set source',
  'frameworks.bulk.states': 'Set what missing values do',
  'frameworks.bulk.critical': 'Set whether they are critical',
  'frameworks.bulk.tolerance': 'Set how far assessors may differ',
  'frameworks.bulk.mandate': 'Set the mandate',
  'frameworks.bulk.evidence': 'Set the evidence to ask for',
  'frameworks.bulk.emptied': 'Empty in both languages takes it away.',
  'frameworks.bulk.entries': 'For {count, plural, one {one entry} other {# entries}}.',
  'frameworks.bulk.indicators':
    'For {count, plural, =0 {no indicators} one {one indicator} other {# indicators}}, those in selected groups included.',
  'frameworks.bulk.apply': 'Apply',
  'frameworks.section.source': 'Who scores it',
  'frameworks.source.label': 'Source',
  'frameworks.source.fromAbove': 'as said above it',
  'frameworks.source.inherited': 'as above: {source}',
  'frameworks.source.anybody': 'anybody (nothing is said above)',
  'frameworks.source.fromNode': 'Said by {name}.',
  'frameworks.source.note':
    'Only values from visits of this source count, here and in everything below that says nothing else.',
  'frameworks.source.clients':
    'Clients speak through questionnaires: the indicators must be survey or derived.',
  'frameworks.section.nodeGrading': 'Grade of the group',
  'frameworks.nodeGrading.on': 'Own bounds for this group',
  'frameworks.nodeGrading.off': 'By the framework’s grades.',
  'frameworks.nodeGrading.bands': 'Grades of the group',
  'frameworks.nodeGrading.grade': 'Grade',
  'frameworks.nodeGrading.from': 'From score',
  'frameworks.nodeGrading.add': 'Add a grade',
  'frameworks.nodeGrading.rounding': 'Round the score before it is graded',
  'frameworks.nodeGrading.note':
    'A score earns the grade with the highest bound that it reaches. Scores are 0 to 100; the lowest grade starts at 0.',
  'frameworks.aggregation.geometric': 'Geometric mean, by weight',
  'frameworks.aggregation.harmonic': 'Harmonic mean, by weight',
  'frameworks.aggregation.lookup': 'A table of rules',
  'frameworks.aggregation.floor': 'No entry counts with less than {floor}',
  'frameworks.aggregation.floorLabel': 'Least score an entry counts with',
  'frameworks.aggregation.floorZero': 'At 0, a single entry with a score of 0 makes the group 0.',
  'frameworks.aggregation.about.weighted-mean':
    'Good entries make up for bad ones. Scores 90 (weight 2) and 30 (weight 1) give 70.',
  'frameworks.aggregation.about.geometric':
    'Bad entries count for more; good ones make up for them in part. Scores 90 (weight 2) and 30 (weight 1) give 62.4, not 70.',
  'frameworks.aggregation.about.harmonic':
    'Bad entries count for much more. Scores 90 (weight 2) and 30 (weight 1) give 54, not 70.',
  'frameworks.aggregation.about.minimum':
    'Nothing makes up for the worst entry. Scores 90 and 30 give 30; weights count for coverage only.',
  'frameworks.aggregation.about.points':
    'Weights are full points: 18 of 20 and 3 of 10 are 21 of 30, a score of 70. Bonus entries add points and are not in the 30.',
  'frameworks.aggregation.about.lookup':
    'The grade comes first, from a table; the score is the least that earns it. Weights count for coverage only.',
  'frameworks.aggregation.missingAbout.redistribute':
    'The others share its weight among them, as if it were not there; coverage falls.',
  'frameworks.aggregation.missingAbout.zero': 'It pulls the group down as a score of 0 would.',
  'frameworks.aggregation.missingAbout.block':
    'The group waits until every entry that applies has a score.',
} as const;
