import { assertNever } from '#shared/assert-never.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { measureText } from '../words/measure-text.ts';
import { ChecklistItems } from './ChecklistItems.tsx';
import { DeductionPanel } from './DeductionPanel.tsx';
import { DerivedTerms } from './DerivedTerms.tsx';
import { RatioHint } from './RatioHint.tsx';
import { RubricLevels } from './RubricLevels.tsx';
import { SurveyHint } from './SurveyHint.tsx';

/** How the indicator is scored: its levels, its items, its findings, its terms, or a sentence. */
export function MeasureHint({ indicator }: { indicator: Indicator }) {
  const { measure } = indicator;
  switch (measure.kind) {
    case 'rubric':
      return <RubricLevels indicator={indicator} measure={measure} />;
    case 'checklist':
      return <ChecklistItems indicator={indicator} measure={measure} />;
    case 'deduction':
      return <DeductionPanel indicator={indicator} measure={measure} />;
    case 'survey':
      return <SurveyHint indicator={indicator} measure={measure} />;
    case 'ratio':
      return (
        <>
          <RatioHint measure={measure} />
          <NumberHint indicator={indicator} typed="panel.typeRatio" />
        </>
      );
    case 'derived':
      return (
        <>
          <DerivedTerms indicator={indicator} measure={measure} />
          <NumberHint indicator={indicator} typed={null} />
        </>
      );
    case 'scale':
    case 'numeric':
      return <NumberHint indicator={indicator} typed="panel.type" />;
    default:
      return assertNever(measure);
  }
}

interface NumberProps {
  readonly indicator: Indicator;
  /** How it is typed; null where nobody enters it. */
  readonly typed: 'panel.type' | 'panel.typeRatio' | null;
}

/** How a number becomes a score, in a sentence. */
function NumberHint({ indicator, typed }: NumberProps) {
  const i18n = useI18n();
  return (
    <p className="small">
      {measureText(indicator, i18n)}
      {typed && <span className="ink-2"> {i18n.t(typed)}</span>}
    </p>
  );
}
