import { useRef, useState } from 'react';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Elsewhere } from '../model/grid-keys.ts';
import { AddVisitDialog } from './AddVisitDialog.tsx';
import { FindBox } from './FindBox.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { LiveCard } from './LiveCard.tsx';
import { QuestionDialogs } from './QuestionDialogs.tsx';
import { ScoreGrid } from './ScoreGrid.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { useDesk } from './sheet-context.ts';
import { VisitBar } from './VisitBar.tsx';

/** Scoring by keyboard: the sheet, the meaning of its focused row, and what it comes to. */
export function ScoreTab() {
  const { t } = useI18n();
  const { state } = useDesk();
  const comment = useRef<HTMLTextAreaElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState(false);
  const add = (): void => setAdding(true);
  const goTo = (to: Elsewhere): void => {
    if (to === 'visit') add();
    else (to === 'comment' ? comment : find).current?.focus();
  };
  return (
    <div className="body fill score-body">
      <Card flush className="sheet-card">
        <div className="sheet-bar">
          <VisitBar onAdd={add} />
          <SheetNotice />
          <span className="grow" />
          <FindBox field={find} />
        </div>
        {state.mayWrite && state.visitId === null && (
          <EmptyState title={t('sheet.noVisit')} hint={t('sheet.noVisitHint')}>
            <Button kind="primary" onClick={add}>
              {t('visit.add')}
            </Button>
          </EmptyState>
        )}
        <ScoreGrid onGo={goTo} />
        <SheetFoot onFind={() => goTo('find')} />
      </Card>
      <div className="score-side">
        <IndicatorPanel comment={comment} />
        <LiveCard />
      </div>
      <QuestionDialogs />
      {adding && <AddVisitDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

/** Why nothing can be written here, or what the first value does. */
function SheetNotice() {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const { sheet, facts } = useDesk();
  if (!sheet.mayWrite) {
    const state = t(`state.${facts.row.state}`);
    return (
      <Notice tone="warn">
        {me.role === 'auditor' ? t('sheet.readOnly.role') : t('sheet.readOnly.state', { state })}
      </Notice>
    );
  }
  const mine = sheet.assessors.some((one) => one.id === sheet.me);
  return mine ? null : <Notice tone="ok">{t('sheet.notMine')}</Notice>;
}
