import { assertNever } from '#shared/assert-never.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { ChecklistMeasure, Measure } from '#shared/domain/framework/measure.ts';
import type { CaseValue } from '#shared/domain/framework/worked-case.ts';
import {
  ChecklistAnswer as Answers,
  type ChecklistAnswer,
  ChecklistAnswers,
  DeductionFindings,
  RatioValue,
} from '#shared/domain/observation.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';

interface Props<Of extends Measure = Measure> {
  readonly name: string;
  readonly measure: Of;
  readonly value: CaseValue;
  readonly path: string;
  onChange(value: CaseValue): void;
}

/** The fields of a value, as its measure takes it. */
export function ValueFields({ measure, ...props }: Props) {
  switch (measure.kind) {
    case 'rubric':
    case 'scale':
    case 'numeric':
    case 'survey':
      return <NumberField {...props} />;
    case 'ratio':
      return <RatioFields {...props} />;
    case 'checklist':
      return <AnswerFields {...props} measure={measure} />;
    case 'deduction':
      return <FindingFields {...props} measure={measure} />;
    case 'derived':
      return null;
    default:
      return assertNever(measure);
  }
}

function NumberField({ name, value, path, onChange }: Omit<Props, 'measure'>) {
  const { t } = useI18n();
  return (
    <NumberEntry
      bare
      path={`${path}.value`}
      label={t('frameworks.cases.value', { name })}
      value={typeof value === 'number' ? value : 0}
      onChange={onChange}
    />
  );
}

function RatioFields({ name, value, path, onChange }: Omit<Props, 'measure'>) {
  const { t } = useI18n();
  const read = RatioValue.safeParse(value);
  const sides = read.success ? read.data : { numerator: 0, denominator: 1 };
  return (
    <>
      {(['numerator', 'denominator'] as const).map((side) => (
        <NumberEntry
          key={side}
          bare
          path={`${path}.${side}`}
          label={t(`frameworks.cases.${side}`, { name })}
          value={sides[side]}
          onChange={(next) => onChange({ ...sides, [side]: next })}
        />
      ))}
    </>
  );
}

function AnswerFields({ name, measure, value, path, onChange }: Props<ChecklistMeasure>) {
  const { t, format } = useI18n();
  const read = ChecklistAnswers.safeParse(value);
  const answers = read.success ? read.data : {};
  return (
    <ul className="case-items">
      {measure.items.map((item) => (
        <li key={item.code}>
          <span>{format.text(item.name)}</span>
          <ChoiceEntry<ChecklistAnswer>
            bare
            path={`${path}.${item.code}`}
            label={`${name}, ${format.text(item.name)}`}
            value={answers[item.code] ?? 'not-applicable'}
            options={Answers.options.map((one) => ({
              value: one,
              label: t(`checklistAnswer.${one}`),
            }))}
            onChange={(answer) => onChange({ ...answers, [item.code]: answer })}
          />
        </li>
      ))}
    </ul>
  );
}

function FindingFields({ name, measure, value, path, onChange }: Props<DeductionMeasure>) {
  const { t, format } = useI18n();
  const read = DeductionFindings.safeParse(value);
  const findings = read.success ? read.data : { counts: {}, revisits: 0 };
  const whole = { minimum: 0, maximum: 10_000, whole: true };
  return (
    <ul className="case-items">
      {measure.items.map((item) => (
        <li key={item.code}>
          <span>{format.text(item.name)}</span>
          <NumberEntry
            bare
            path={`${path}.counts.${item.code}`}
            label={`${name}, ${format.text(item.name)}`}
            value={findings.counts[item.code] ?? 0}
            range={whole}
            onChange={(count) =>
              onChange({ ...findings, counts: { ...findings.counts, [item.code]: count } })
            }
          />
        </li>
      ))}
      {measure.repeat.length > 0 && (
        <li>
          <span>{t('frameworks.cases.revisits')}</span>
          <NumberEntry
            bare
            path={`${path}.revisits`}
            label={`${name}, ${t('frameworks.cases.revisits')}`}
            value={findings.revisits}
            range={{ ...whole, maximum: 100 }}
            onChange={(revisits) => onChange({ ...findings, revisits })}
          />
        </li>
      )}
    </ul>
  );
}
