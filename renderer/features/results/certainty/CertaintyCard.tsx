import { type ReactNode, useState } from 'react';
import type { RoundCertainty } from '#shared/contract/certainty.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Round } from '#shared/domain/round.ts';
import { useMay } from '../../../app/signed-in.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { RunDialog } from './RunDialog.tsx';

interface Props {
  readonly round: Round;
  /** Null where nothing was drawn yet. */
  readonly certainty: RoundCertainty | null;
  /** What needs a second look. */
  readonly children: ReactNode;
}

/** How sure the results are: what needs a second look, from which draws, and the way to draw anew. */
export function CertaintyCard({ round, certainty, children }: Props) {
  const { t } = useI18n();
  const mayRun = useMay(contract.certainty.run);
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('certainty.card')}>
      {certainty ? children : <p className="small ink-2">{t('certainty.none')}</p>}
      {certainty && <RunFacts certainty={certainty} />}
      {mayRun && (
        <Button className="certainty-run" onClick={() => setAsking(true)}>
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
    </Card>
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
    <>
      {!current && (
        <p>
          <Tag tone="warn">{t('certainty.stale')}</Tag>
        </p>
      )}
      <p className="small ink-2" title={t('certainty.hash', { hash: run.outputHash })}>
        {facts}
      </p>
    </>
  );
}
