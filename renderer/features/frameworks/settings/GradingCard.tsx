import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';

/** What stands between a total and its grade: rounding and coverage. */
export function GradingCard() {
  const { t } = useI18n();
  const { framework, change } = useEditor();
  const { rounding, minimumCoverage } = framework;
  const decimals = rounding && (
    <NumberEntry
      bare
      path="rounding.decimals"
      label={t('frameworks.rounding.decimals')}
      value={rounding.decimals}
      range={{ minimum: 0, maximum: 6, whole: true }}
      onChange={(value) => change((now) => ({ ...now, rounding: { decimals: value } }))}
    />
  );
  const percent = (
    <NumberEntry
      bare
      path="minimumCoverage"
      label={t('frameworks.coverage.percent')}
      value={Math.round(minimumCoverage * 1e6) / 1e4}
      range={{ minimum: 0, maximum: 100 }}
      onChange={(value) =>
        change((now) => ({ ...now, minimumCoverage: value / 100 }), 'minimumCoverage')
      }
    />
  );
  return (
    <Card title={t('frameworks.grading')}>
      <div className="sentences">
        <Sentence message="frameworks.coverage.sentence" slots={{ percent }} />
        <CheckEntry
          path="rounding"
          label={t('frameworks.rounding.on')}
          value={rounding !== undefined}
          onChange={(on) =>
            change((now) => ({ ...now, rounding: on ? { decimals: 1 } : undefined }))
          }
        />
        {decimals ? (
          <Sentence message="frameworks.rounding.sentence" slots={{ decimals }} />
        ) : (
          <p className="note">{t('frameworks.rounding.none')}</p>
        )}
      </div>
    </Card>
  );
}
