import { useState } from 'react';
import type { z } from 'zod';
import type { AhpWeighting, Judge, RandomIndexName } from '#shared/domain/framework/weighting.ts';
import { judgedWeights } from '#shared/weighting/analytic-hierarchy.ts';
import { groupJudgement } from '#shared/weighting/group-judgement.ts';
import { matrixOfTriangle } from '#shared/weighting/pairwise-matrix.ts';
import { Button } from '../../../components/Button.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { ToolButton } from '../fields/ToolButton.tsx';
import { pairCount, pairPlace } from '../model/new-weighting.ts';
import { ConsistencyNote } from './ConsistencyNote.tsx';
import { PairScale } from './PairScale.tsx';
import { useNodeNames } from './use-node-names.ts';

type Ahp = z.infer<typeof AhpWeighting>;
type JudgedWeights = ReturnType<typeof judgedWeights>;

interface Props {
  readonly ahp: Ahp;
  readonly path: string;
  onChange(ahp: Ahp, about?: string): void;
}

const mostJudges = 50;

/** Pairwise judgements of one or more judges, with how consistent they are while they are given. */
export function JudgementInputs({ ahp, path, onChange }: Props) {
  const { t } = useI18n();
  const [at, setAt] = useState(0);
  const index = Math.min(at, ahp.judges.length - 1);
  const judge = ahp.judges[index];
  const count = ahp.items.length;
  const own =
    judge.comparisons.length === pairCount(count)
      ? judgedWeights(ahp.items, matrixOfTriangle(count, judge.comparisons), ahp.randomIndex)
      : null;
  const setJudge = (next: Judge, about?: string): void =>
    onChange({ ...ahp, judges: ahp.judges.with(index, next) }, about);
  return (
    <div className="stack">
      <Judges ahp={ahp} index={index} own={own} path={path} onPick={setAt} onChange={onChange} />
      <Pairs ahp={ahp} judge={judge} onChange={setJudge} />
      <Consistencies ahp={ahp} judge={judge} own={own} onChange={setJudge} />
      <ChoiceEntry<RandomIndexName>
        path={`${path}.randomIndex`}
        label={t('frameworks.weights.randomIndex')}
        value={ahp.randomIndex}
        options={(['saaty-1980', 'saaty-2005'] as const).map((value) => ({
          value,
          label: t(`frameworks.weights.randomIndex.${value}`),
        }))}
        onChange={(randomIndex) => onChange({ ...ahp, randomIndex })}
      />
    </div>
  );
}

interface JudgesProps extends Props {
  readonly index: number;
  /** What this judge's judgements come to; null while some are missing. */
  readonly own: JudgedWeights | null;
  onPick(index: number): void;
}

/** Who judges: one at a time is shown. */
function Judges({ ahp, index, own, path, onPick, onChange }: JudgesProps) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  const { judges } = ahp;
  const add = (): void => {
    const name = t('frameworks.weights.judgeName', { number: judges.length + 1 });
    const comparisons = Array.from({ length: pairCount(ahp.items.length) }, () => 1);
    onChange({ ...ahp, judges: [...judges, { name, comparisons }] });
    onPick(judges.length);
  };
  return (
    <div className="judges">
      <label>
        {t('frameworks.weights.judge')}{' '}
        <select
          className="entry"
          value={index}
          onChange={(event) => onPick(Number(event.currentTarget.value))}
        >
          {judges.map(({ name }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two judges may have one name
            <option key={i} value={i}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TextEntry
        path={`${path}.judges[${index}].name`}
        label={t('frameworks.weights.judgeLabel')}
        value={judges[index].name}
        read={(text) =>
          text.trim() === ''
            ? { ok: false, error: t('frameworks.weights.judgeNeedsName') }
            : { ok: true, value: text }
        }
        onChange={(name) =>
          onChange(
            { ...ahp, judges: judges.with(index, { ...judges[index], name }) },
            `${path}.judges[${index}].name`,
          )
        }
      />
      {!readOnly && (
        <span className="tools">
          <Button disabled={judges.length >= mostJudges} onClick={add}>
            {t('frameworks.weights.addJudge')}
          </Button>
          <ToolButton
            drawing="remove"
            label={t('frameworks.row.remove', { name: judges[index].name })}
            disabled={judges.length === 1}
            onClick={() => onChange({ ...ahp, judges: judges.filter((_, i) => i !== index) })}
          />
        </span>
      )}
      <RatioTag judged={own} />
    </div>
  );
}

interface JudgeProps {
  readonly ahp: Ahp;
  readonly judge: Judge;
  onChange(judge: Judge, about?: string): void;
}

/** The consistency ratio of the judge, in sight while judgements change. */
function RatioTag({ judged }: { readonly judged: JudgedWeights | null }) {
  const { t, format } = useI18n();
  if (judged?.kind !== 'judged') return null;
  return (
    <Tag tone={judged.acceptable ? 'ok' : 'warn'}>
      {t('frameworks.weights.ratio', { ratio: format.number(judged.consistencyRatio, 2) })}
    </Tag>
  );
}

/** Every pair of children: how many times more important one is than the other. */
function Pairs({ ahp: { items }, judge, onChange }: JudgeProps) {
  const { t } = useI18n();
  const nameOf = useNodeNames();
  const pairs = items.flatMap((first, i) =>
    items.slice(i + 1).map((second, k) => ({
      first,
      second,
      place: pairPlace(items.length, i, i + 1 + k),
    })),
  );
  return (
    <ul className="pairs" aria-label={t('frameworks.weights.pairs')}>
      {pairs.map(({ first, second, place }) => (
        <PairScale
          key={`${first} ${second}`}
          first={nameOf(first)}
          second={nameOf(second)}
          value={judge.comparisons[place] ?? 1}
          onChange={(value) =>
            onChange(
              { ...judge, comparisons: judge.comparisons.with(place, value) },
              `pair ${first} ${second}`,
            )
          }
        />
      ))}
    </ul>
  );
}

/** How consistent this judge is, and all of them together. */
function Consistencies({
  ahp,
  judge,
  own,
  onChange,
}: JudgeProps & { readonly own: JudgedWeights | null }) {
  const { t } = useI18n();
  const { items, judges, randomIndex } = ahp;
  const count = items.length;
  if (judges.some(({ comparisons }) => comparisons.length !== pairCount(count))) return null;
  const matrices = judges.map(({ comparisons }) => matrixOfTriangle(count, comparisons));
  const all = judgedWeights(items, groupJudgement(matrices), randomIndex);
  const correct = (first: string, second: string, value: number): void => {
    const [i, j] = [items.indexOf(first), items.indexOf(second)];
    const place = pairPlace(count, i, j);
    onChange({ ...judge, comparisons: judge.comparisons.with(place, value) });
  };
  return (
    <div className="stack" role="status">
      {own?.kind === 'judged' && (
        <ConsistencyNote name={judge.name} consistency={own} onCorrect={correct} />
      )}
      {judges.length > 1 && all.kind === 'judged' && (
        <ConsistencyNote name={t('frameworks.weights.allJudges')} consistency={all} />
      )}
    </div>
  );
}
