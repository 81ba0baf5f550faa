import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { stepOfValue, valueOfStep } from './pair-steps.ts';

interface Props {
  readonly first: string;
  readonly second: string;
  /** How many times more important the first is, 1/9 to 9. */
  readonly value: number;
  onChange(value: number): void;
}

/** One judgement: to the left the first is more important, to the right the second. */
export function PairScale({ first, second, value, onChange }: Props) {
  const { t, format } = useI18n();
  const { readOnly } = useEditor();
  const times = format.number(Math.round((value >= 1 ? value : 1 / value) * 100) / 100);
  const words =
    Math.abs(value - 1) < 1e-9
      ? t('frameworks.weights.pairEqual', { first, second })
      : t('frameworks.weights.pairMore', {
          better: value > 1 ? first : second,
          worse: value > 1 ? second : first,
          times,
        });
  return (
    <li className="pair">
      <span className={value > 1 ? 'pair-name strong' : 'pair-name'}>{first}</span>
      <input
        type="range"
        min={-8}
        max={8}
        step={1}
        // The slider's left is the first's side: its steps run the other way.
        value={-stepOfValue(value)}
        disabled={readOnly}
        aria-label={t('frameworks.weights.pair', { first, second })}
        aria-valuetext={words}
        onChange={(event) => onChange(valueOfStep(-Number(event.currentTarget.value)))}
      />
      <span className={value < 1 ? 'pair-name strong' : 'pair-name'}>{second}</span>
      <output className="pair-times">{t('frameworks.weights.times', { times })}</output>
    </li>
  );
}
