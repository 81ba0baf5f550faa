import type { exchange as en } from '../en/exchange.ts';

export const exchange: Record<keyof typeof en, string> = {
  'import.title.providers': '导入服务机构',
  'import.title.contracts': '导入服务项目',
  'import.title.observations': '导入观测值',
  'import.title.responses': '导入答卷',
  'import.chooseFile': '选择表格：CSV 或 Excel（.xlsx）',
  'import.hint.providers': '列：机构编号、机构名称、机构性质、登记号、区域。编号已存在的将更新。',
  'import.hint.contracts':
    '列：项目编号、机构编号、项目名称、服务类型、购买方式、需求层次、服务对象、开始日期、结束日期、金额、币种、服务人数。编号已存在的将更新。',
  'import.hint.observations':
    '列：项目编号、走访日期、走访方式、评估员、组长、指标编号、状态、值、理由、沿用日期、沿用来源、备注。',
  'import.hint.responses': '列：项目编号、问卷、答卷编号、日期，其后每题一列。',
  'import.check': '检查文件',
  'import.write': '导入 {rows, plural, other {# 行}}',
  'import.another': '选择其他文件',
  'import.again': '重新检查',
  'import.ready': '文件无误：共 {rows, plural, other {# 行}}。尚未写入。',
  'import.wouldCreate': '新增',
  'import.wouldUpdate': '更改',
  'import.wouldKeep': '不变',
  'import.problems':
    '有 {count, plural, other {# 处}}需要修正。请修改文件后重新检查；未写入任何内容。',
  'import.unknownColumns': '以下列无法识别，将不导入：{columns}',
  'import.done':
    '已导入：新增 {created, number}，更改 {updated, number}，不变 {unchanged, number}。',
  'import.problemGrid': '逐格列出的问题',
  'import.sheet': '工作表',
  'import.row': '行',
  'import.column': '列',
  'import.cell': '单元格',
  'import.value': '内容',
  'import.problem': '问题',
};
