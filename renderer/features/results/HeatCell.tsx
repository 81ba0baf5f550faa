import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { heatColor } from './heat.ts';

interface Props {
  readonly code: string;
  readonly score: number | null;
  /** Opens what the figure rests on. */
  onOpen(): void;
}

/** A score on a ground that is the darker the better it is. */
export function HeatCell({ code, score, onOpen }: Props) {
  const { t, format } = useI18n();
  const text = score === null ? '—' : format.number(score, 1);
  const open = (event: MouseEvent): void => {
    // The row would open its total.
    event.stopPropagation();
    onOpen();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="heat"
      style={{ background: heatColor(score) }}
      aria-label={t('sheet.openExplanation', { code, score: text })}
      onClick={open}
    >
      {text}
    </button>
  );
}
