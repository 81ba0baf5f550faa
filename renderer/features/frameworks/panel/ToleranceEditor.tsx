import { useI18n } from '../../../i18n/i18n.tsx';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';

interface Props {
  readonly tolerance: number | undefined;
  readonly path: string;
  onChange(tolerance: number | undefined, about?: string): void;
}

/** How far assessors may differ before moderation is asked for. */
export function ToleranceEditor({ tolerance, path, onChange }: Props) {
  const { t } = useI18n();
  return (
    <>
      <CheckEntry
        path={`${path}.on`}
        label={t('frameworks.tolerance.on')}
        value={tolerance !== undefined}
        onChange={(on) => onChange(on ? 25 : undefined)}
      />
      {tolerance !== undefined && (
        <Sentence
          message="frameworks.tolerance.sentence"
          slots={{
            points: (
              <NumberEntry
                bare
                path={path}
                label={t('frameworks.tolerance.points')}
                value={tolerance}
                range={{ minimum: 0, maximum: 100 }}
                onChange={(points) => onChange(points, path)}
              />
            ),
          }}
        />
      )}
    </>
  );
}
