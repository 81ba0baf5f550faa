/** Why weights cannot be derived (keys under `problem.`), and why a statistic has no value. */
export const weightingProblems = {
  'problem.weighting.no-items': 'There is nothing to weigh.',
  'problem.weighting.item-unknown': '{item} is none of the items of this group.',
  'problem.weighting.item-missing': '{item} has no place in how the weights are derived. Add it.',
  'problem.weighting.item-repeated': '{item} stands twice in how the weights are derived.',
  'problem.weighting.weight-invalid': 'The weight of {item} must be a number, zero or more.',
  'problem.weighting.zero-sum': 'The weights add up to nothing. Give at least one more than zero.',
  'problem.weighting.no-judges': 'Nobody has compared anything yet. Add a judge.',
  'problem.weighting.too-many-items':
    '{count} items are too many to compare in pairs; at most {maximum}. Split the group.',
  'problem.weighting.comparisons-count':
    '{judge} has {count} comparisons where {wanted} are needed.',
  'problem.weighting.row-length': 'Row {row} has {count} values where {wanted} are needed.',
  'problem.weighting.judgement-invalid':
    'The comparison of {first} with {second} must be a number above zero, not {value}.',
  'problem.weighting.not-reciprocal':
    '{first} against {second} is {value}, but the other way round it is {back}; one must be 1 divided by the other.',
  'problem.weighting.no-convergence':
    'The comparisons contradict each other so far that no weights settle. Look at them again.',
  'problem.weighting.too-few-rows': 'At least two cases are needed, not {count}.',
  'problem.weighting.not-a-number': 'Row {row}, {item}: this is not a number.',
  'problem.weighting.negative-value':
    'Row {row}, {item}: {value} is below zero, which this method cannot use.',
  'problem.weighting.zero-column': 'Every value of {item} is zero, so it cannot be weighed.',
  'problem.weighting.constant-column':
    'Every value of {item} is the same, so it cannot be weighed.',
  'problem.weighting.directions-count':
    'There are {count} directions where {wanted} are needed, one for each item.',
  'problem.weighting.no-information':
    'These values give no weights: all cases are alike, or all items say the same.',
  'statistics.undefined.no-data': 'There is nothing to compute this from.',
  'statistics.undefined.too-few-cases': 'There are too few cases for this.',
  'statistics.undefined.too-few-raters': 'At least two raters or items are needed for this.',
  'statistics.undefined.no-pairs': 'Nothing was rated twice, so agreement cannot be told.',
  'statistics.undefined.no-variation': 'All values are the same, so this cannot be told.',
  'statistics.undefined.too-large': 'These numbers are too great or too small to compute with.',
  'statistics.undefined.no-between-variance':
    'The variation between cases is too small to tell this.',
} as const;
