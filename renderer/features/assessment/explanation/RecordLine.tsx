import { contract } from '#shared/contract/contract.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import { useMay } from '../../../app/signed-in.ts';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';

/** Whether the round's results are written down, with the hashes by which anybody can compute them again. */
export function RecordLine({ facts }: { facts: ExplanationFacts }) {
  const { t, format } = useI18n();
  const mayRead = useMay(contract.scoring.records);
  const { roundId } = facts;
  const { data } = useRead(
    ['scoring', 'records', roundId],
    (client, signal) => client.scoring.records({ roundId }, { signal }),
    { enabled: mayRead },
  );
  const last = data?.[0];
  if (!last) {
    const key = mayRead && data ? 'record.none' : 'record.method';
    return <p className="record-line small ink-2">{t(key, { method: methodVersion })}</p>;
  }
  return (
    <details className="record-line small">
      <summary>{t('record.recorded', { date: format.dateTime(last.at), name: last.by })}</summary>
      <dl className="facts">
        <dt>{t('record.methodVersion')}</dt>
        <dd className="mono">{last.methodVersion}</dd>
        <dt>{t('record.input')}</dt>
        <dd className="mono">{last.inputHash}</dd>
        <dt>{t('record.output')}</dt>
        <dd className="mono">{last.outputHash}</dd>
      </dl>
    </details>
  );
}
