import { useState } from 'react';
import type { RoundCertainty } from '#shared/contract/certainty.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Round } from '#shared/domain/round.ts';
import { useMay } from '../../../app/signed-in.ts';
import { Button } from '../../../components/Button.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { RunDialog } from './RunDialog.tsx';

interface Props {
  readonly round: Round;
  /** Null where nothing was drawn yet. */
  readonly certainty: RoundCertainty | null;
}

/** From which draws the intervals come, whether they still hold, and the way to draw anew. */
export function CertaintyBar({ round, certainty }: Props) {
  const { t } = useI18n();
  const mayRun = useMay(contract.certainty.run);
  const [asking, setAsking] = useState(false);
  return (
    <div className="certainty-bar small">
      {certainty ? <RunFacts certainty={certainty} /> : <span>{t('certainty.none')}</span>}
      {mayRun && (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t(certainty ? 'certainty.again' : 'certainty.start')}
        </Button>
      )}
      {asking && (
        <RunDialog
          round={round}
          last={certainty?.run.options ?? null}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function RunFacts({ certainty: { run, current } }: { certainty: RoundCertainty }) {
  const { t, format } = useI18n();
  const facts = t('certainty.facts', {
    draws: run.options.draws,
    seed: String(run.options.seed),
    at: format.dateTime(run.at),
    by: run.by,
  });
  return (
    <span title={t('certainty.hash', { hash: run.outputHash })}>
      {facts} {!current && <Tag tone="warn">{t('certainty.stale')}</Tag>}
    </span>
  );
}
