import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '../components/Kbd.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { Command } from './command.ts';
import { matchCommands } from './match-commands.ts';
import type { CommandRegistry } from './registry.ts';
import { useFoundCommands } from './use-found-commands.ts';

interface Props {
  readonly registry: CommandRegistry;
  readonly opened: boolean;
  onClose(): void;
}

/** Everything one can do, found by typing; arrows choose, Enter does it. */
export function CommandPalette({ registry, opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={560} yOffset="12vh">
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={t('palette.title')}>
        <PaletteBody registry={registry} onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

const sections: readonly Command['section'][] = ['providers', 'go', 'do', 'view'];

function PaletteBody({ registry, onClose }: Omit<Props, 'opened'>) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = useFoundCommands(registry, text);
  const id = useId();
  const matches = [...found, ...matchCommands(registry.all(), text)];
  const ordered = sections.flatMap((section) => matches.filter((one) => one.section === section));
  const run = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((now) => Math.max(0, Math.min(ordered.length - 1, now + step)));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(ordered[active]);
    }
  };
  return (
    <div className="palette">
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={ordered.length > 0 ? `${id}-${active}` : undefined}
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        data-autofocus
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
      />
      <PaletteList id={id} commands={ordered} active={active} onRun={run} />
      {ordered.length === 0 && <p className="palette-none">{t('palette.none', { text })}</p>}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly active: number;
  onRun(command: Command): void;
}

function PaletteList({ id, commands, active, onRun }: ListProps) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div
      ref={list}
      id={id}
      className="palette-list"
      role="listbox"
      tabIndex={-1}
      aria-label={t('palette.results')}
    >
      {commands.map((command, index) => (
        <PaletteOption
          key={command.id}
          id={`${id}-${index}`}
          command={command}
          selected={index === active}
          first={command.section !== commands[index - 1]?.section}
          onRun={() => onRun(command)}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly command: Command;
  readonly selected: boolean;
  /** Whether it is the first of its section. */
  readonly first: boolean;
  onRun(): void;
}

function PaletteOption({ id, command, selected, first, onRun }: OptionProps) {
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={selected ? 'palette-option on' : 'palette-option'}
      onClick={onRun}
    >
      <span className="clip">{command.title}</span>
      {first && <span className="palette-section">{t(`palette.section.${command.section}`)}</span>}
      {command.shortcut && <Kbd keys={command.shortcut} />}
    </div>
  );
}
