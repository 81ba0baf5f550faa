import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ScoreSession } from '../model/score-session.ts';
import { contentAt, draftAt } from '../model/sheet-state.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** My remark on an indicator. It is saved when the field is left. */
export function CommentBox({ indicator, field }: Props) {
  const { t } = useI18n();
  const { state, session } = useDesk();
  const id = useId();
  const { code } = indicator;
  const draft = draftAt(state, code)?.comment ?? null;
  const kept = draft ?? contentAt(state, code)?.comment ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed !== null) session.act({ kind: 'comment', indicator: code, comment: typed });
    setTyped(null);
  };
  useKeepOnLeaving(session, save);
  if (!state.mayWrite) return kept === '' ? null : <p className="remark small">{kept}</p>;
  const onKeyDown = (event: KeyboardEvent): void => {
    // Undo in here is the field's own.
    event.stopPropagation();
    const done =
      event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!done || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.sheet [data-cell][tabindex="0"]')?.focus();
  };
  return (
    <div className="comment-box">
      <label htmlFor={id} className="small strong">
        {t('panel.comment', { code })}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={4000}
        disabled={state.visitId === null}
        value={typed ?? kept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} className="small ink-2">
        {t(draft === null ? 'panel.commentHint' : 'panel.commentWaits')}
      </span>
    </div>
  );
}

/**
 * Keeps what is typed also when nobody leaves the field: when the page or the window goes with the
 * keyboard still in it.
 */
function useKeepOnLeaving(session: ScoreSession, take: () => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const takeLatest = (): void => latest.current();
    session.takeTyped = takeLatest;
    return () => {
      if (session.takeTyped === takeLatest) session.takeTyped = null;
      takeLatest();
    };
  }, [session]);
}
