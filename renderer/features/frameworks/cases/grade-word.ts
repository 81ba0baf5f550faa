import type { RuleNames } from '../../../components/rule/rule-names.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** The name of a grade, or of what stands where a grade cannot. */
export function gradeWord(code: string, names: RuleNames, { t }: I18n): string {
  if (code === 'insufficient-evidence' || code === 'no-score') return t(`gradeResult.${code}`);
  return names.grade(code);
}
