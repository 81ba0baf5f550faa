import type { SamplePerson } from './sample-data.ts';

/** One account of each role, and five more evaluators. The names are invented. */
export const persons: readonly SamplePerson[] = [
  { login: 'supervisor', name: '陈静 Chen Jing', role: 'supervisor', provider: null },
  { login: 'evaluator', name: '林晓 Lin Xiao', role: 'evaluator', provider: null },
  { login: 'manager', name: '许文 Xu Wen', role: 'provider-manager', provider: 'P01' },
  { login: 'auditor', name: '吴思远 Wu Siyuan', role: 'auditor', provider: null },
  { login: 'zhou.ping', name: '周平 Zhou Ping', role: 'evaluator', provider: null },
  { login: 'he.qing', name: '何青 He Qing', role: 'evaluator', provider: null },
  { login: 'tang.yue', name: '唐玥 Tang Yue', role: 'evaluator', provider: null },
  { login: 'luo.chuan', name: '罗川 Luo Chuan', role: 'evaluator', provider: null },
  { login: 'shen.an', name: '沈安 Shen An', role: 'evaluator', provider: null },
];

/** The evaluators' logins. */
export const evaluators: readonly string[] = persons
  .filter((person) => person.role === 'evaluator')
  .map((person) => person.login);
