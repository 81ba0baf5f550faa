import { useState } from 'react';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { previewOf } from '../model/curve-preview.ts';
import { quantityFrom, rangeOf } from '../model/measure-parts.ts';
import { type PeerRule, readPeers, samplePeers, standingAmong } from '../model/peer-trial.ts';
import { CurveDrawing } from './CurveDrawing.tsx';
import { axisWords } from './curve-words.ts';
import { numberOf, TrialField, TrialScore } from './TrialField.tsx';

interface Props {
  readonly measure: Measure;
  readonly rule: PeerRule;
}

/** Tries a rule that compares with peers: a value among a sample of them, which can be changed. */
export function PeerTrial({ measure, rule }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const [low, high] = rangeOf(measure) ?? [0, 100];
  const [text, setText] = useState('');
  const [sample, setSample] = useState(() =>
    samplePeers(low, high, quantityFrom(measure).decimals).join(', '),
  );
  const preview = previewOf(measure);
  const peers = readPeers(sample);
  const own = numberOf(text);
  const standing =
    own === null || peers === null ? null : standingAmong(rule, preview.curve, peers, own);
  const others = (peers ?? []).flatMap((value, i, all) => {
    const rest = all.toSpliced(i, 1);
    return standingAmong(rule, preview.curve, rest, value) ?? [];
  });
  return (
    <>
      <CurveDrawing
        preview={preview}
        label={t('frameworks.preview.title')}
        dots={others.map(({ relative, score }) => ({ x: relative, y: score }))}
        tried={standing && { x: standing.relative, y: standing.score }}
      />
      <figcaption>{axisWords(measure, i18n)}</figcaption>
      <Sentence
        message="frameworks.trial.peer"
        slots={{
          value: <TrialField label={t('frameworks.trial.label')} value={text} onChange={setText} />,
          relative: <TrialScore score={standing?.relative ?? null} />,
          score: <TrialScore score={standing?.score ?? null} />,
        }}
      />
      <span className="entry-label">
        {t('frameworks.trial.peers')}
        <TrialField
          wide
          label={t('frameworks.trial.peers')}
          value={sample}
          invalid={peers === null}
          onChange={setSample}
        />
      </span>
      {own !== null && peers !== null && standing === null && (
        <p className="note">{t('frameworks.trial.tooFew', { least: rule.minimumPeers })}</p>
      )}
      <details>
        <summary>{t('frameworks.trial.table')}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th className="number">{t('frameworks.numeric.value')}</th>
              <th className="number">{t(`numericRule.${rule.kind}`)}</th>
              <th className="number">{t('frameworks.rubric.score')}</th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ value, relative, score }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal peers are equal lines
              <tr key={i}>
                <td className="number">{format.number(value)}</td>
                <td className="number">{format.number(relative, 2)}</td>
                <td className="number">{format.number(score, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
