import type { Framework } from '#shared/domain/framework/framework.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bestFirst } from '../model/grade-edits.ts';

/** The grades as coloured stretches of the scale; what no grade covers stays hatched. */
export function GradeRuler({ grades, maximum }: Pick<Framework, 'grades' | 'maximum'>) {
  const { t, format } = useI18n();
  const percent = (value: number): string =>
    `${Math.max(0, Math.min(100, (100 * value) / maximum))}%`;
  const bands = bestFirst(grades).reverse();
  return (
    <div
      className="ruler"
      role="img"
      aria-label={t('frameworks.grades.ruler', { maximum: format.number(maximum) })}
    >
      <div className="ruler-bar">
        {bands.map(({ band, index }) => (
          <span
            key={index}
            className={`ruler-band ${band.tone}`}
            style={{ left: percent(band.from), width: percent(band.to - band.from) }}
          />
        ))}
      </div>
      {bands.map(({ band, index }, i) => (
        <span
          key={index}
          className="ruler-label"
          style={{
            left: percent(band.from),
            width: percent((bands[i + 1]?.band.from ?? maximum) - band.from),
          }}
        >
          <small>{format.number(band.from)}</small>
          <GradeMark tone={band.tone} label={format.text(band.name)} />
        </span>
      ))}
    </div>
  );
}
