import type { Framework } from '#shared/domain/framework/framework.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly framework: Framework;
  /** In the framework's order. */
  readonly scores: readonly (number | null)[];
  onOpen(code: string): void;
}

/** The dimensions' scores as bars from 0 to 100; each opens what it rests on. */
export function DimensionBars({ framework, scores, onOpen }: Props) {
  const { t, format } = useI18n();
  return (
    <ul className="bars" aria-label={t('results.heat')}>
      {framework.children.map(({ code, name }, index) => {
        const score = scores[index] ?? null;
        return (
          <li key={code}>
            <button type="button" className="link" onClick={() => onOpen(code)}>
              {code} {format.text(name)}
            </button>
            <span className="bars-track" aria-hidden="true">
              <i style={{ width: `${score ?? 0}%`, background: 'var(--accent)' }} />
            </span>
            <span className="bars-value">{score === null ? '—' : format.number(score, 1)}</span>
          </li>
        );
      })}
    </ul>
  );
}
