import { useI18n } from '../../../../i18n/i18n.tsx';
import { type RuleDrawing, RuleIcon } from './RuleIcon.tsx';

interface Props {
  readonly name: string;
  /** It can be opened and nothing else. */
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** No more can be added. */
  readonly full: boolean;
  /** None can be removed. */
  readonly only: boolean;
  onToggle(): void;
  onMove(step: -1 | 1, act: 'up' | 'down'): void;
  onCopy(): void;
  onRemove(): void;
}

/** What can be done with an entry of an ordered list. */
export function RowTools(props: Props) {
  const { t } = useI18n();
  const { name } = props;
  return (
    <span className="tools">
      <Act
        act="open"
        drawing={props.open ? 'close' : props.readOnly ? 'open' : 'edit'}
        label={t(openKey(props), { name })}
        expanded={props.open}
        onClick={props.onToggle}
      />
      {!props.readOnly && <ChangeTools {...props} />}
    </span>
  );
}

const openKey = ({ open, readOnly }: Props) =>
  open ? 'frameworks.order.close' : readOnly ? 'frameworks.order.show' : 'frameworks.order.open';

/** Moves, copies and removes. */
function ChangeTools(props: Props) {
  const { t } = useI18n();
  const { name } = props;
  return (
    <>
      <Act
        act="up"
        drawing="up"
        label={t('frameworks.order.up', { name })}
        disabled={props.first}
        onClick={() => props.onMove(-1, 'up')}
      />
      <Act
        act="down"
        drawing="down"
        label={t('frameworks.order.down', { name })}
        disabled={props.last}
        onClick={() => props.onMove(1, 'down')}
      />
      <Act
        act="copy"
        drawing="copy"
        label={t('frameworks.order.copy', { name })}
        disabled={props.full}
        onClick={props.onCopy}
      />
      <Act
        act="remove"
        drawing="remove"
        label={t('frameworks.row.remove', { name })}
        disabled={props.only}
        onClick={props.onRemove}
      />
    </>
  );
}

interface ActProps {
  /** Finds the button again after the entry has moved. */
  readonly act: string;
  readonly drawing: RuleDrawing;
  readonly label: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

function Act({ act, drawing, label, expanded, disabled, onClick }: ActProps) {
  return (
    <button
      type="button"
      className="btn tool"
      data-act={act}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <RuleIcon drawing={drawing} />
    </button>
  );
}
