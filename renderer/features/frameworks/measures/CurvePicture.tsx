import { useState } from 'react';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { ratioRaw } from '#shared/scoring/ratio.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { previewOf } from '../model/curve-preview.ts';
import { ruleOf } from '../model/measure-parts.ts';
import { isPeerRule } from '../model/peer-trial.ts';
import { CurveDrawing } from './CurveDrawing.tsx';
import { axisWords, rowWords } from './curve-words.ts';
import { PeerTrial } from './PeerTrial.tsx';
import { RatioTrial } from './RatioTrial.tsx';
import { numberOf, TrialField, TrialScore } from './TrialField.tsx';

/**
 * The curve by which a measure scores, and the same in words. A value can be tried: typed, or pointed at.
 * A measure that compares with peers is tried on a sample of them.
 */
export function CurvePicture({ measure }: { measure: Measure }) {
  const rule = ruleOf(measure);
  return (
    <figure className="curve">
      {rule !== null && isPeerRule(rule) ? (
        <PeerTrial key={rule.kind} measure={measure} rule={rule} />
      ) : (
        <PlainTrial measure={measure} />
      )}
      <CurveWords measure={measure} />
    </figure>
  );
}

/** What the curve is over, and its parts in words. */
function CurveWords({ measure }: { measure: Measure }) {
  const i18n = useI18n();
  const { rows } = previewOf(measure);
  return (
    <details>
      <summary>{i18n.t('frameworks.preview.table')}</summary>
      <p>{axisWords(measure, i18n)}</p>
      <ul>
        {rows.map((row) => (
          <li key={rowWords(row, i18n)}>{rowWords(row, i18n)}</li>
        ))}
      </ul>
    </details>
  );
}

function PlainTrial({ measure }: { measure: Measure }) {
  const i18n = useI18n();
  const { t } = i18n;
  const preview = previewOf(measure);
  const [text, setText] = useState('');
  const [denominator, setDenominator] = useState('');
  const typed = numberOf(text);
  const below = numberOf(denominator);
  const raw =
    measure.kind === 'ratio'
      ? typed === null || below === null
        ? null
        : ratioRaw(measure, { numerator: typed, denominator: below })
      : typed;
  const tried = raw === null ? null : { x: raw, y: scoreOn(preview.curve, raw) };
  return (
    <>
      <CurveDrawing
        preview={preview}
        label={t('frameworks.preview.title')}
        tried={tried}
        onTry={(value) => {
          setText(String(measure.kind === 'ratio' ? value / measure.factor : value));
          setDenominator('1');
        }}
      />
      <figcaption>{axisWords(measure, i18n)}</figcaption>
      {measure.kind === 'ratio' ? (
        <RatioTrial
          measure={measure}
          numerator={[text, setText]}
          denominator={[denominator, setDenominator]}
          zero={below === 0}
          tried={tried}
        />
      ) : (
        <Sentence
          message="frameworks.trial.value"
          slots={{
            value: (
              <TrialField label={t('frameworks.trial.label')} value={text} onChange={setText} />
            ),
            score: <TrialScore score={tried?.y ?? null} />,
          }}
        />
      )}
    </>
  );
}
