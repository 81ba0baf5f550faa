import { Menu } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { contract } from '#shared/contract/contract.ts';
import type { ImportKind } from '#shared/contract/exchange.ts';
import type { Round } from '#shared/domain/round.ts';
import { useCurrentRound } from '../../app/current-round.tsx';
import { useMay } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ImportDialog } from '../exchange/ImportDialog.tsx';

interface Props {
  readonly round: Round;
  /** Assigns the assessments shown; null where nobody can be. */
  readonly onAssign: (() => void) | null;
}

/** What can be done with a round: assign, import, look at its results. */
export function RoundActions({ round, onAssign }: Props) {
  const { t } = useI18n();
  const { choose } = useCurrentRound();
  const mayImport = useMay(contract.exchange.import);
  const [kind, setKind] = useState<ImportKind>('observations');
  const [importing, setImporting] = useState(false);
  const start = (chosen: ImportKind): void => {
    setKind(chosen);
    setImporting(true);
  };
  return (
    <>
      {mayImport && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button>{t('rounds.import')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => start('observations')}>
              {t('rounds.import.observations')}
            </Menu.Item>
            <Menu.Item onClick={() => start('responses')}>{t('rounds.import.responses')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {onAssign && <Button onClick={onAssign}>{t('rounds.assign')}</Button>}
      <Link href="/results" className="btn" onClick={() => choose(round.id)}>
        {t('rounds.results')}
      </Link>
      <ImportDialog
        kind={kind}
        round={round.code}
        opened={importing}
        onClose={() => setImporting(false)}
      />
    </>
  );
}
