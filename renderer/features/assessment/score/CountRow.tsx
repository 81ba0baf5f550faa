import { useI18n } from '../../../i18n/i18n.tsx';
import { PartLine } from './PartLine.tsx';
import { useSession } from './sheet-context.ts';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly indicator: string;
  /** Null for the row of revisits. */
  readonly item: string | null;
  readonly name: string;
  /** Beside the name: where a finding stands in its grid. */
  readonly note: string | null;
  readonly count: number;
  /** What the count takes off or adds, in words. */
  readonly effect: string;
  /** What is being typed here; null when nothing is. */
  readonly typing: string | null;
  readonly focused: boolean;
  readonly mayWrite: boolean;
}

/** How often something was found, or had to be visited again: up and down by keys or buttons, or typed. */
export function CountRow(props: Props) {
  const { t, format } = useI18n();
  const session = useSession();
  const { indicator, item, name, count, typing, mayWrite } = props;
  const set = (next: number): void => session.act({ kind: 'count', indicator, item, count: next });
  const note = props.note !== null && <span className="small ink-2"> {props.note}</span>;
  return (
    <PartLine id={props.id} index={props.index} name={name} note={note} focused={props.focused}>
      {mayWrite && (
        <button
          type="button"
          className="stepper"
          tabIndex={-1}
          aria-label={t('sheet.oneFewer', { name })}
          disabled={count === 0}
          onClick={() => set(count - 1)}
        >
          −
        </button>
      )}
      {typing === null ? (
        <span className={count === 0 ? 'value none' : 'value'}>{format.number(count)}</span>
      ) : (
        <span className="value typing">
          {typing}
          <i className="caret" aria-hidden="true" />
        </span>
      )}
      {mayWrite && (
        <button
          type="button"
          className="stepper"
          tabIndex={-1}
          aria-label={t('sheet.oneMore', { name })}
          onClick={() => set(count + 1)}
        >
          +
        </button>
      )}
      <span className="small ink-2">{props.effect}</span>
    </PartLine>
  );
}
