import { useCurrentRound } from '../../app/current-round.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

/** Which round's results are shown; the whole app follows. */
export function RoundPick() {
  const { t, format } = useI18n();
  const { rounds, round, choose } = useCurrentRound();
  if (!rounds || !round || rounds.length < 2) return null;
  return (
    <select
      className="text-input"
      aria-label={t('results.round')}
      value={round.id}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {rounds.map((one) => (
        <option key={one.id} value={one.id}>
          {format.text(one.name)}
        </option>
      ))}
    </select>
  );
}
