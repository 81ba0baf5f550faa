import { useState } from 'react';
import { useCommands } from '../../../commands/commands.tsx';
import { Kbd } from '../../../components/Kbd.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { progressOf } from '../model/sheet-state.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { useDesk, useMarks } from './sheet-context.ts';

/** How the sheet stands: how much is scored, what is wrong, what can be taken back. */
export function SheetFoot({ onFind }: { onFind: () => void }) {
  const { t } = useI18n();
  const { state, session } = useDesk();
  const [keys, setKeys] = useState(false);
  const { done, of } = progressOf(state);
  const undo = (): void => session.act({ kind: 'undo' });
  const redo = (): void => session.act({ kind: 'redo' });
  useCommands(
    state.mayWrite
      ? [
          { id: 'undo', section: 'do', title: t('sheet.foot.undo'), shortcut: 'mod+z', run: undo },
          { id: 'redo', section: 'do', title: t('sheet.foot.redo'), shortcut: 'mod+y', run: redo },
          { id: 'find', section: 'do', title: t('sheet.find'), shortcut: '/', run: onFind },
        ]
      : [{ id: 'find', section: 'do', title: t('sheet.find'), shortcut: '/', run: onFind }],
  );
  return (
    <section className="sheet-foot small" aria-label={t('sheet.foot')}>
      <span>{t('sheet.foot.done', { done, of })}</span>
      <Troubles />
      <span className="grow" />
      {state.mayWrite && (
        <>
          <button type="button" onClick={undo} disabled={state.history.done.length === 0}>
            {t('sheet.foot.undo')} <Kbd keys="mod+z" />
          </button>
          <button type="button" onClick={redo} disabled={state.history.undone.length === 0}>
            {t('sheet.foot.redo')} <Kbd keys="mod+y" />
          </button>
        </>
      )}
      <button type="button" onClick={() => setKeys(true)}>
        {t('sheet.foot.keys')}
      </button>
      <KeysDialog opened={keys} onClose={() => setKeys(false)} />
    </section>
  );
}

/** What stands in the way of a finished sheet; a failed save can be tried again. */
function Troubles() {
  const { t } = useI18n();
  const { state, session } = useDesk();
  const marks = useMarks();
  const drafts = [...state.drafts.values()];
  const errors = drafts.filter((draft) => draft.problems.length > 0).length;
  const failed = [...marks.values()].filter((mark) => mark.kind === 'failed').length;
  const begun = drafts.length - errors;
  return (
    <span className="troubles" role="status">
      {errors > 0 && <b className="ink-bad">{t('sheet.foot.errors', { count: errors })}</b>}
      {begun > 0 && <span>{t('sheet.foot.begun', { count: begun })}</span>}
      {failed > 0 && (
        <>
          <b className="ink-bad">{t('sheet.foot.notSaved', { count: failed })}</b>
          <button type="button" onClick={() => session.queue.retry()}>
            {t('sheet.foot.retry')}
          </button>
        </>
      )}
    </span>
  );
}
