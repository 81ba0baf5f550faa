import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, ShellFacts } from '#shared/shell/shell-api.ts';
import type { ZoomStep } from '../window/zoom.ts';
import { type MenuTexts, menuTexts } from './menu-texts.ts';

/** What the menu shows: the page's facts and the machine it is on. */
export interface MenuFacts extends ShellFacts {
  readonly platform: string;
  /** Offers the developer tools; never in an installed app. */
  readonly developer: boolean;
}

/** What the menu's items do. */
export interface MenuActions {
  send(command: MenuCommand): void;
  zoom(step: ZoomStep): void;
}

type Items = MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu, in the person's language and after the customs of the system. */
export function menuTemplate(facts: MenuFacts, actions: MenuActions): Items {
  const texts = menuTexts[facts.locale];
  const mac = facts.platform === 'darwin';
  return [
    ...(mac ? [{ label: 'Plumbline', submenu: macAppItems(texts) }] : []),
    { label: texts.file, submenu: fileItems(facts, actions, texts, mac) },
    { label: texts.edit, submenu: editItems(texts) },
    { label: texts.view, submenu: viewItems(facts, actions, texts) },
    ...(mac ? [{ label: texts.window, submenu: macWindowItems(texts) }] : []),
    { label: texts.help, role: 'help', submenu: helpItems(actions, texts, mac) },
  ];
}

function macAppItems(texts: MenuTexts): Items {
  return [
    { label: texts.about, role: 'about' },
    separator,
    { label: texts.hide, role: 'hide' },
    { label: texts.hideOthers, role: 'hideOthers' },
    { label: texts.showAll, role: 'unhide' },
    separator,
    { label: texts.quit, role: 'quit' },
  ];
}

function fileItems(facts: MenuFacts, { send }: MenuActions, texts: MenuTexts, mac: boolean) {
  const open = facts.workspace !== null;
  const items: Items = [
    {
      label: texts.newWorkspace,
      accelerator: 'CmdOrCtrl+N',
      click: () => send({ command: 'new-workspace' }),
    },
    {
      label: texts.openWorkspace,
      accelerator: 'CmdOrCtrl+O',
      click: () => send({ command: 'open-workspace' }),
    },
    { label: texts.openRecent, submenu: recentItems(facts, send, texts) },
    { label: texts.openSample, click: () => send({ command: 'open-sample' }) },
    separator,
    {
      label: texts.closeWorkspace,
      accelerator: 'CmdOrCtrl+Shift+W',
      enabled: open,
      click: () => send({ command: 'close-workspace' }),
    },
    {
      label: texts.print,
      accelerator: 'CmdOrCtrl+P',
      enabled: open,
      click: () => send({ command: 'print' }),
    },
  ];
  return mac ? items : [...items, separator, { label: texts.exit, role: 'quit' as const }];
}

function recentItems(facts: MenuFacts, send: MenuActions['send'], texts: MenuTexts): Items {
  if (facts.recent.length === 0) return [{ label: texts.noRecent, enabled: false }];
  return facts.recent.map(({ name, path }) => ({
    // In a menu label one & marks the next letter as the item's key.
    label: `${name} — ${path}`.replaceAll('&', '&&'),
    click: () => send({ command: 'open-recent', path }),
  }));
}

function editItems(texts: MenuTexts): Items {
  return [
    { label: texts.undo, role: 'undo' },
    { label: texts.redo, role: 'redo' },
    separator,
    { label: texts.cut, role: 'cut' },
    { label: texts.copy, role: 'copy' },
    { label: texts.paste, role: 'paste' },
    { label: texts.selectAll, role: 'selectAll' },
  ];
}

function viewItems(facts: MenuFacts, { send, zoom }: MenuActions, texts: MenuTexts): Items {
  const scheme = (label: string, colorScheme: MenuFacts['colorScheme']) => ({
    label,
    type: 'radio' as const,
    checked: facts.colorScheme === colorScheme,
    click: () => send({ command: 'color-scheme', colorScheme }),
  });
  return [
    {
      label: texts.commandPalette,
      accelerator: 'CmdOrCtrl+K',
      // The page listens to this key itself; the menu only shows it.
      registerAccelerator: false,
      click: () => send({ command: 'command-palette' }),
    },
    separator,
    { label: texts.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: () => zoom('in') },
    // The same key without Shift, where + shares a key with =.
    {
      label: texts.zoomIn,
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: () => zoom('in'),
    },
    { label: texts.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => zoom('out') },
    { label: texts.actualSize, accelerator: 'CmdOrCtrl+0', click: () => zoom('reset') },
    separator,
    {
      label: texts.appearance,
      submenu: [
        scheme(texts.light, 'light'),
        scheme(texts.dark, 'dark'),
        scheme(texts.system, 'system'),
      ],
    },
    { label: texts.fullScreen, role: 'togglefullscreen' },
    ...(facts.developer
      ? [separator, { label: texts.developerTools, role: 'toggleDevTools' as const }]
      : []),
  ];
}

function macWindowItems(texts: MenuTexts): Items {
  return [
    { label: texts.minimize, role: 'minimize' },
    { label: texts.close, role: 'close' },
  ];
}

function helpItems({ send }: MenuActions, texts: MenuTexts, mac: boolean): Items {
  return [
    { label: texts.keyboardShortcuts, click: () => send({ command: 'keyboard-shortcuts' }) },
    ...(mac ? [] : [separator, { label: texts.about, role: 'about' as const }]),
  ];
}
