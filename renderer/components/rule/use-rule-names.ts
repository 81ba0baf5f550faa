import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { type NamedFramework, type RuleNames, ruleNames } from './rule-names.ts';

/** How rules name the nodes and grades of a framework. */
export function useRuleNames(framework: NamedFramework): RuleNames {
  const i18n = useI18n();
  const { children, grades } = framework;
  return useMemo(() => ruleNames({ children, grades }, i18n), [children, grades, i18n]);
}
