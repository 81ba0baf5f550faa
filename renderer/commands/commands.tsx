import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { CommandPalette } from './CommandPalette.tsx';
import type { Command, CommandSearch } from './command.ts';
import { CommandRegistry } from './registry.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { pressOf, ShortcutReader } from './shortcut.ts';

interface Commands {
  readonly registry: CommandRegistry;
  openPalette(): void;
  openShortcuts(): void;
}

const CommandsContext = createContext<Commands | null>(null);

function useCommandsContext(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('No CommandsProvider above this component');
  return commands;
}

/** Listens for shortcuts and shows the palette and the list of keys. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  const [commands] = useState<Commands>(() => ({
    registry,
    openPalette: () => setShown('palette'),
    openShortcuts: () => setShown('shortcuts'),
  }));
  useShortcuts(registry, commands.openPalette);
  const close = (): void => setShown(null);
  return (
    <CommandsContext value={commands}>
      {children}
      <CommandPalette registry={registry} opened={shown === 'palette'} onClose={close} />
      <ShortcutsDialog registry={registry} opened={shown === 'shortcuts'} onClose={close} />
    </CommandsContext>
  );
}

function useShortcuts(registry: CommandRegistry, openPalette: () => void): void {
  useEffect(() => {
    const reader = new ShortcutReader();
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      const press = pressOf(event);
      if (press === null) return;
      if (press === 'mod+k') {
        event.preventDefault();
        openPalette();
        return;
      }
      const wanted = reader.read(press, event.timeStamp);
      const all = registry.all();
      for (const shortcut of wanted) {
        const command = all.find((one) => one.shortcut === shortcut);
        if (!command) continue;
        event.preventDefault();
        command.run();
        return;
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [registry, openPalette]);
}

/** Offers commands while this component is shown; a fresh array every time is fine. */
export function useCommands(commands: readonly Command[]): void {
  const { registry } = useCommandsContext();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => registry.add(() => latest.current), [registry]);
}

/** Lets the palette find things by text, such as providers, while this component is shown. */
export function useProviderSearch(search: CommandSearch): void {
  const { registry } = useCommandsContext();
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    registry.setSearch((text, signal) => latest.current(text, signal));
    return () => registry.setSearch(null);
  }, [registry]);
}

/** Opens the command palette. */
export const useOpenPalette = (): (() => void) => useCommandsContext().openPalette;

/** Opens the list of keyboard shortcuts. */
export const useOpenShortcuts = (): (() => void) => useCommandsContext().openShortcuts;
