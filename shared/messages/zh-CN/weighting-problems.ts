import type { weightingProblems as en } from '../en/weighting-problems.ts';

/** Why weights cannot be derived (keys under `problem.`), and why a statistic has no value. */
export const weightingProblems: Record<keyof typeof en, string> = {
  'problem.weighting.no-items': '没有可赋权的项目。',
  'problem.weighting.item-unknown': '{item} 不属于这一组。',
  'problem.weighting.item-missing': '赋权依据中缺少 {item}，请补上。',
  'problem.weighting.item-repeated': '赋权依据中 {item} 出现了两次。',
  'problem.weighting.weight-invalid': '{item} 的权重必须是不小于零的数。',
  'problem.weighting.zero-sum': '权重之和为零，至少一项须大于零。',
  'problem.weighting.no-judges': '还没有人作过比较，请添加一位评判人。',
  'problem.weighting.too-many-items': '两两比较最多 {maximum} 项，现有 {count} 项。请拆分这一组。',
  'problem.weighting.comparisons-count': '{judge} 有 {count} 个比较，应为 {wanted} 个。',
  'problem.weighting.row-length': '第 {row} 行有 {count} 个值，应为 {wanted} 个。',
  'problem.weighting.judgement-invalid':
    '{first} 与 {second} 的比较必须是大于零的数，不能是 {value}。',
  'problem.weighting.not-reciprocal':
    '{first} 对 {second} 为 {value}，反过来却是 {back}；两者应互为倒数。',
  'problem.weighting.no-convergence': '各项比较互相矛盾，得不出稳定的权重。请重新核对。',
  'problem.weighting.too-few-rows': '至少需要两个样本，现有 {count} 个。',
  'problem.weighting.not-a-number': '第 {row} 行 {item}：不是数字。',
  'problem.weighting.negative-value': '第 {row} 行 {item}：{value} 小于零，此方法不能使用。',
  'problem.weighting.zero-column': '{item} 的值全为零，无法赋权。',
  'problem.weighting.constant-column': '{item} 的值全都相同，无法赋权。',
  'problem.weighting.directions-count': '方向有 {count} 个，应为 {wanted} 个，每项一个。',
  'problem.weighting.no-information':
    '由这些数值得不出权重：样本之间没有差别，或各项说的是同一回事。',
  'statistics.undefined.no-data': '没有数据，无法计算。',
  'statistics.undefined.too-few-cases': '样本太少，无法计算。',
  'statistics.undefined.too-few-raters': '至少需要两位评分者或两个项目。',
  'statistics.undefined.no-pairs': '没有任何对象被评过两次，无法判断一致性。',
  'statistics.undefined.no-variation': '所有数值都相同，无法判断。',
  'statistics.undefined.too-large': '这些数值过大或过小，无法计算。',
  'statistics.undefined.no-between-variance': '对象之间的差异太小，无法判断。',
};
