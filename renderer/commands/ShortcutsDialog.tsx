import type { ReactNode } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { CommandRegistry } from './registry.ts';

interface Props {
  readonly registry: CommandRegistry;
  readonly opened: boolean;
  onClose(): void;
}

/** Every key that does something here, opened with `?`. */
export function ShortcutsDialog({ registry, opened, onClose }: Props) {
  const { t } = useI18n();
  const commands = opened ? registry.all().filter((command) => command.shortcut) : [];
  return (
    <Dialog opened={opened} title={t('shortcuts.title')} size={640} onClose={onClose}>
      <div className="shortcuts">
        <section>
          <h3>{t('shortcuts.everywhere')}</h3>
          <dl>
            <Row keys={<Kbd keys="mod+k" />} does={t('command.palette')} />
            {commands.map((command) => (
              <Row
                key={command.id}
                keys={<Kbd keys={command.shortcut ?? ''} />}
                does={command.title}
              />
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('shortcuts.grid')}</h3>
          <dl>
            <Row keys={<Kbd keys="↑ ↓ ← →" plain />} does={t('shortcuts.grid.move')} />
            <Row keys={<Kbd keys="Home End" plain />} does={t('shortcuts.grid.ends')} />
            <Row keys={<Kbd keys="PgUp PgDn" plain />} does={t('shortcuts.grid.page')} />
            <Row
              keys={<Kbd keys="mod+Home mod+End" plain />}
              does={t('shortcuts.grid.topBottom')}
            />
            <Row keys={<Kbd keys="Enter" />} does={t('shortcuts.grid.open')} />
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Row({ keys, does }: { keys: ReactNode; does: string }) {
  return (
    <div className="shortcut-row">
      <dt>{keys}</dt>
      <dd>{does}</dd>
    </div>
  );
}
