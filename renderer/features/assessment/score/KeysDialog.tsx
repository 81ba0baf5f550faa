import { Dialog } from '../../../components/Dialog.tsx';
import { Kbd } from '../../../components/Kbd.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

const rows = [
  ['1 … 9', 'score'],
  ['Enter Tab', 'next'],
  ['↑ ↓ ← →', 'move'],
  ['N', 'na'],
  ['M', 'missing'],
  ['C', 'comment'],
  ['F2', 'edit'],
  ['1 0 - Space', 'items'],
  ['1 … 9 Delete', 'counts'],
  ['12 / 40', 'ratio'],
  ['X', 'explain'],
  ['/', 'find'],
  ['Delete', 'delete'],
  ['Esc', 'escape'],
  ['mod+z mod+y', 'undo'],
] as const;

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Every key of the score sheet. */
export function KeysDialog({ opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={t('keys.title')} onClose={onClose}>
      <dl className="keys-list">
        {rows.map(([keys, does]) => (
          <div key={does} className="shortcut-row">
            <dt>
              <Kbd keys={keys} plain />
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
