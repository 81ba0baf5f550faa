import type { Consistency } from '#shared/weighting/judgement-consistency.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { stepOfValue, valueOfStep } from './pair-steps.ts';
import { useNodeNames } from './use-node-names.ts';

interface Props {
  /** Whose judgements these are. */
  readonly name: string;
  readonly consistency: Consistency;
  /** Puts another judgement in place; without it the note is only told. */
  onCorrect?(first: string, second: string, value: number): void;
}

/** The consistency ratio with what it rests on, and the judgements that spoil it most. */
export function ConsistencyNote({ name, consistency, onCorrect }: Props) {
  const { t, format } = useI18n();
  const { lambdaMax, consistencyIndex, randomIndexValue, consistencyRatio, acceptable } =
    consistency;
  const figures = t('frameworks.weights.consistency', {
    name,
    ratio: format.number(consistencyRatio, 3),
    lambda: format.number(lambdaMax, 3),
    index: format.number(consistencyIndex, 4),
    random: format.number(randomIndexValue, 2),
  });
  return (
    <Notice tone={acceptable ? 'ok' : 'warn'}>
      <b>{figures}</b>{' '}
      {t(acceptable ? 'frameworks.weights.consistent' : 'frameworks.weights.inconsistent')}
      {!acceptable && <Worst consistency={consistency} onCorrect={onCorrect} />}
    </Notice>
  );
}

function Worst({ consistency, onCorrect }: Omit<Props, 'name'>) {
  const { t, format } = useI18n();
  const { readOnly } = useEditor();
  const nameOf = useNodeNames();
  const times = (value: number): string =>
    value >= 1 ? format.number(value, 1) : `1/${format.number(1 / value, 1)}`;
  return (
    <ul className="worst">
      {consistency.worst.map(({ first, second, given, consistent }) => {
        const nearest = valueOfStep(Math.max(-8, Math.min(8, stepOfValue(consistent))));
        return (
          <li key={`${first} ${second}`}>
            {t('frameworks.weights.worst', {
              first: nameOf(first),
              second: nameOf(second),
              given: times(given),
              consistent: times(consistent),
            })}{' '}
            {onCorrect && !readOnly && (
              <Button kind="quiet" onClick={() => onCorrect(first, second, nearest)}>
                {t('frameworks.weights.correct', { value: times(nearest) })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
