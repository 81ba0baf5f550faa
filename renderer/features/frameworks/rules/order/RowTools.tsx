import { useI18n } from '../../../../i18n/i18n.tsx';
import { ToolButton } from '../../fields/ToolButton.tsx';

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
      <ToolButton
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
      <ToolButton
        act="up"
        drawing="up"
        label={t('frameworks.order.up', { name })}
        disabled={props.first}
        onClick={() => props.onMove(-1, 'up')}
      />
      <ToolButton
        act="down"
        drawing="down"
        label={t('frameworks.order.down', { name })}
        disabled={props.last}
        onClick={() => props.onMove(1, 'down')}
      />
      <ToolButton
        act="copy"
        drawing="copy"
        label={t('frameworks.order.copy', { name })}
        disabled={props.full}
        onClick={props.onCopy}
      />
      <ToolButton
        act="remove"
        drawing="remove"
        label={t('frameworks.row.remove', { name })}
        disabled={props.only}
        onClick={props.onRemove}
      />
    </>
  );
}
