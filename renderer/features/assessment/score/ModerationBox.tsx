import { useState } from 'react';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { SettledText } from '../SettledText.tsx';
import { scoreText } from '../words/figures.ts';
import { SettleDialog } from './SettleDialog.tsx';
import { useDesk } from './sheet-context.ts';

/** Whether the assessors agree on an indicator, and what moderation settled; nothing where nothing is open. */
export function ModerationBox({ indicator }: { indicator: Indicator }) {
  const { t, format } = useI18n();
  const { sheet, live, explanation } = useDesk();
  const [asked, setAsked] = useState(false);
  const { code, tolerance } = indicator;
  const settled = explanation.settled.get(code);
  const unresolved = live.consolidated.get(code)?.unresolved ?? false;
  const apart = live.apart.get(code);
  const settles = sheet.maySettle && indicator.measure.kind !== 'survey';
  const entered = settles && indicator.measure.kind !== 'derived';
  const disputed = unresolved || apart !== undefined;
  if (!settled && !disputed && !entered) return null;
  return (
    <section className="moderation small" aria-label={t('settle.title')}>
      {apart !== undefined && !settled && (
        <p className="ink-warn">
          {t('sheet.apart', {
            points: scoreText(format, apart),
            tolerance: scoreText(format, tolerance ?? 0),
          })}
        </p>
      )}
      {unresolved && <Notice tone="warn">{t('settle.unresolved')}</Notice>}
      {settled && <SettledText indicator={indicator} settled={settled} />}
      {entered && (
        <Button onClick={() => setAsked(true)}>
          {t(settled ? 'settle.again' : 'settle.open')}
        </Button>
      )}
      {asked && <SettleDialog indicator={indicator} onClose={() => setAsked(false)} />}
    </section>
  );
}
