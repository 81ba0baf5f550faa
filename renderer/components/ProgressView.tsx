import type { Progress } from '#shared/contract/progress.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** The step of long work with a bar; without a known end the bar only shows that it goes on. */
export function ProgressView({ progress }: { progress: Progress | null }) {
  const { t, tell } = useI18n();
  const unknown = (): string => t('progress.unknown');
  const step = progress ? tell(`progress.${progress.step}`, {}, unknown) : unknown();
  const known = progress !== null && progress.total > 0;
  return (
    <div className="progress">
      <div className="progress-text">
        <span role="status">{step}</span>
        {known && <span>{t('progress.of', { done: progress.done, total: progress.total })}</span>}
      </div>
      <progress
        aria-label={step}
        max={known ? progress.total : undefined}
        value={known ? progress.done : undefined}
      />
    </div>
  );
}
