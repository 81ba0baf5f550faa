import type { WorkedCase } from '#shared/domain/framework/worked-case.ts';
import type { CaseOutcome } from '#shared/scoring/worked-case.ts';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { CaseValues } from './CaseValues.tsx';
import { Differences } from './Differences.tsx';
import { Expectations } from './Expectations.tsx';

export interface CaseProps {
  readonly worked: WorkedCase;
  /** Undefined until it has been run. */
  readonly outcome: CaseOutcome | undefined;
  readonly path: string;
  readonly names: RuleNames;
  onChange(next: WorkedCase, about?: string): void;
}

/** A worked case: what every indicator says, and what its author expects beside what the engine gives. */
export function CaseEditor(props: CaseProps) {
  const { worked, outcome, path, names, onChange } = props;
  const { t } = useI18n();
  return (
    <>
      <div className="limiter-names">
        <CodeEntry
          path={`${path}.code`}
          label={t('frameworks.field.code')}
          value={worked.code}
          onChange={(code) => onChange({ ...worked, code })}
        />
        <BilingualEntry
          path={`${path}.name`}
          label={t('frameworks.field.name')}
          value={worked.name}
          onChange={(name) => onChange({ ...worked, name }, `${path}.name`)}
        />
      </div>
      {outcome !== undefined && <Differences outcome={outcome} names={names} />}
      <div className="case-columns">
        <CaseValues {...props} />
        <Expectations {...props} />
      </div>
    </>
  );
}
