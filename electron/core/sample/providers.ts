import type { ProviderFields, ProviderNature } from '#shared/domain/provider.ts';
import { inventedRegistrationNumber } from './registration-number.ts';

/** Six digits that belong to no place. */
const area = '990112';

const subDistricts = {
  songgang: '松岗街道 Songgang',
  wanghu: '望湖街道 Wanghu',
  qingshi: '青石街道 Qingshi',
  liuyin: '柳荫街道 Liuyin',
  nandu: '南渡街道 Nandu',
  beiqiao: '北桥街道 Beiqiao',
  yunxi: '云溪镇 Yunxi',
  fenghe: '丰禾镇 Fenghe',
} as const;

type Register = Parameters<typeof inventedRegistrationNumber>[0];
type Line = readonly [
  en: string,
  zh: string,
  register: Register,
  subDistrict: keyof typeof subDistricts,
  /** Level of service in the first year, 0 to 100, and its change to the second. */
  level: number,
  change: number,
];

const nonProfit: readonly Line[] = [
  ['Chenguang Community Service Centre', '望川晨光社区服务中心', '52', 'songgang', 93, 2],
  ['Tongxin Disability Support Association', '望川同心助残协会', '51', 'wanghu', 92, 1],
  ['Qihang Youth Development Centre', '望川启航青年发展中心', '52', 'qingshi', 88, -4],
  ['Zhixing Social Work Office', '望川知行社工事务所', '52', 'songgang', 85, 4],
  ['Linli Mutual Aid Centre', '望川邻里互助中心', '52', 'yunxi', 75, 6],
  ['Xinya Children’s Service Centre', '望川新芽儿童服务中心', '52', 'wanghu', 66, 9],
  ['Hehe Family Service Centre', '望川和合家庭服务中心', '52', 'qingshi', 83, 0],
  ['Yunfan Vocational Skills School', '望川云帆职业技能学校', '52', 'beiqiao', 79, 3],
  ['Mingde Counselling Centre', '望川明德心理服务中心', '52', 'wanghu', 87, 1],
  ['Luming Rural Development Centre', '望川鹿鸣乡村发展中心', '52', 'fenghe', 71, -3],
  ['Xunfeng Social Work Centre', '望川熏风社会工作服务中心', '52', 'liuyin', 95, 0],
];

const forProfit: readonly Line[] = [
  ['Antai Nursing Co., Ltd.', '望川安泰护理有限公司', '91', 'liuyin', 87, 2],
  ['Kangning Care Co., Ltd.', '望川康宁照护有限公司', '91', 'beiqiao', 81, -6],
  ['Zhongcheng Domestic Services Co., Ltd.', '望川众诚家政有限公司', '91', 'fenghe', 52, 8],
  ['Songhe Elderly Services Co., Ltd.', '望川松鹤养老服务有限公司', '91', 'liuyin', 77, 3],
  ['Anxin Medical Escort Co., Ltd.', '望川安心陪诊服务有限公司', '91', 'nandu', 73, 2],
  ['Heyue Community Kitchen Co., Ltd.', '望川禾悦社区食堂有限公司', '91', 'yunxi', 82, 1],
  ['Baizhou Home Adaptation Co., Ltd.', '望川百舟适老改造有限公司', '91', 'beiqiao', 67, -2],
];

const charitable: readonly Line[] = [
  ['Nuanyang Volunteer Association', '望川暖阳志愿服务协会', '51', 'nandu', 85, 3],
  ['Puze Charity Foundation', '望川普泽慈善基金会', '53', 'songgang', 89, -1],
  ['Yixin Volunteer Association', '望川益心志愿者协会', '51', 'qingshi', 76, 4],
  ['Jishan Mutual Aid Society', '望川济善互助社', '51', 'fenghe', 62, 5],
  ['Guangyuan Charity Association', '望川广源慈善协会', '51', 'nandu', 79, -2],
  ['Yuhe Public Welfare Station', '望川余禾公益服务站', '52', 'yunxi', 60, -3],
];

const all: readonly (readonly [ProviderNature, Line])[] = [
  ...nonProfit.map((line) => ['non-profit', line] as const),
  ...forProfit.map((line) => ['for-profit', line] as const),
  ...charitable.map((line) => ['charitable-voluntary', line] as const),
];

function codeOf(index: number): string {
  return `P${String(index + 1).padStart(2, '0')}`;
}

/** The organisations: 11 non-profit (P01–P11), 7 for-profit (P12–P18), 6 charitable & voluntary (P19–P24). */
export const providers: readonly ProviderFields[] = all.map(
  ([nature, [en, zh, register, subDistrict]], i) => ({
    code: codeOf(i),
    name: { en, 'zh-CN': zh },
    nature,
    registrationNumber: inventedRegistrationNumber(register, area, 30_217 + 1_091 * i),
    district: subDistricts[subDistrict],
  }),
);

/** How good each organisation's service is in the first year, 0 to 100, and its change to the second. */
export const serviceLevels: ReadonlyMap<string, { level: number; change: number }> = new Map(
  all.map(([, line], i) => [codeOf(i), { level: line[4], change: line[5] }]),
);
