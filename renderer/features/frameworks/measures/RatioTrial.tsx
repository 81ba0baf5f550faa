import type { Measure } from '#shared/domain/framework/measure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { TrialField, TrialScore } from './TrialField.tsx';

interface RatioProps {
  readonly measure: Extract<Measure, { kind: 'ratio' }>;
  readonly numerator: readonly [string, (text: string) => void];
  readonly denominator: readonly [string, (text: string) => void];
  readonly zero: boolean;
  readonly tried: { readonly x: number; readonly y: number } | null;
}

/** Tries a ratio by its two sides; a denominator of zero is said to be not assessed. */
export function RatioTrial({ measure, numerator, denominator, zero, tried }: RatioProps) {
  const { format } = useI18n();
  const fields = {
    numerator: (
      <TrialField
        label={format.text(measure.numerator)}
        value={numerator[0]}
        onChange={numerator[1]}
      />
    ),
    denominator: (
      <TrialField
        label={format.text(measure.denominator)}
        value={denominator[0]}
        onChange={denominator[1]}
      />
    ),
  };
  if (zero) {
    return <Sentence message="frameworks.trial.ratioZero" slots={fields} />;
  }
  return (
    <Sentence
      message="frameworks.trial.ratio"
      slots={{
        ...fields,
        quotient: <TrialScore score={tried?.x ?? null} />,
        score: <TrialScore score={tried?.y ?? null} />,
      }}
    />
  );
}
