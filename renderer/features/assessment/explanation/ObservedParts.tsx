import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ChecklistAnswers, DeductionFindings } from '#shared/domain/observation.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText } from '../words/figures.ts';

interface Props {
  readonly indicator: Indicator;
  readonly observation: ExplainedObservation;
}

/** What an observation is made of: the answers of a checklist, the lines of a deduction. */
export function ObservedParts({ indicator: { measure }, observation: { entry } }: Props) {
  if (entry.state !== 'value' && entry.state !== 'carried-forward') return null;
  const given = kindOfValue(entry.value);
  if (measure.kind === 'checklist' && given.kind === 'answers') {
    return <Answers measure={measure} answers={given.value} />;
  }
  if (measure.kind === 'deduction' && given.kind === 'findings') {
    return <DeductionLines measure={measure} findings={given.value} />;
  }
  return null;
}

function Answers({ measure, answers }: { measure: ChecklistMeasure; answers: ChecklistAnswers }) {
  const { t, format } = useI18n();
  return (
    <ul className="answers small">
      {measure.items.map((item) => {
        const answer = answers[item.code];
        return (
          <li key={item.code}>
            {format.text(item.name)}: {answer ? t(`checklistAnswer.${answer}`) : t('value.none')}
            {item.critical && answer === 'not-met' && (
              <span className="ink-bad"> ({t('panel.itemCritical')})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface LinesProps {
  readonly measure: DeductionMeasure;
  readonly findings: DeductionFindings;
}

/** Points × count, line by line, their sum, and what revisits make of it. */
function DeductionLines({ measure, findings }: LinesProps) {
  const { t, format } = useI18n();
  const exact = (value: number): string => exactText(format, value);
  const { lines, sum, multiplier, deducted } = deductionArithmetic(measure, findings);
  const names = new Map(measure.items.map((item) => [item.code, format.text(item.name)]));
  const points = exact(deducted);
  return (
    <ul className="answers small">
      {lines.map((line) => (
        <li key={line.item}>
          {t('explain.deductionLine', {
            name: names.get(line.item) ?? line.item,
            points: exact(line.points),
            count: line.count,
            product: exact(line.product),
          })}
        </li>
      ))}
      {multiplier !== 1 && (
        <li>
          {t('explain.deductionTimes', {
            revisits: findings.revisits,
            sum: exact(sum),
            multiplier: exact(multiplier),
            points,
          })}
        </li>
      )}
    </ul>
  );
}
