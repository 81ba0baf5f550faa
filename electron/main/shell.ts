import path from 'node:path';
import {
  app,
  type BrowserWindow,
  Menu,
  MessageChannelMain,
  type MessagePortMain,
  nativeTheme,
  type WebFrameMain,
} from 'electron';
import { channels } from '#shared/shell/channels.ts';
import type { ShellFacts } from '#shared/shell/shell-api.ts';
import { forkCore } from './core-process/fork-core.ts';
import { CoreSupervisor } from './core-process/supervisor.ts';
import { pickWorkspaceToCreate, pickWorkspaceToOpen } from './files/workspace-dialogs.ts';
import type { PageRequests } from './ipc.ts';
import type { Locations } from './locations.ts';
import { menuTemplate } from './menu/menu-template.ts';
import { menuTexts } from './menu/menu-texts.ts';
import { RememberedPreferences } from './settings/preferences.ts';
import { openMainWindow } from './window/main-window.ts';
import { nextZoomLevel, type ZoomStep } from './window/zoom.ts';

/** So long the core may take to close its file when the app quits, in milliseconds. */
const shutDownLimit = 5_000;

/** The app around the page: its one window, its menu, and the core process behind both. */
export class Shell implements PageRequests {
  readonly #locations: Locations;
  readonly #preferences: RememberedPreferences;
  readonly #core: CoreSupervisor<MessagePortMain>;
  #window: BrowserWindow | null = null;
  #pageLoaded = false;
  #waitingFiles: readonly string[] = [];
  #facts: Pick<ShellFacts, 'workspace' | 'recent'> = { workspace: null, recent: [] };

  constructor(locations: Locations) {
    this.#locations = locations;
    this.#preferences = new RememberedPreferences(
      path.join(app.getPath('userData'), 'shell-preferences.json'),
      app.getPreferredSystemLanguages(),
    );
    this.#core = new CoreSupervisor<MessagePortMain>({
      fork: () => forkCore(locations.core),
      onStatus: () => this.#sendStatus(),
      now: () => Date.now(),
      schedule: (pause, action) => void setTimeout(action, pause),
    });
  }

  start(): void {
    nativeTheme.themeSource = this.#preferences.current.colorScheme;
    this.#core.start();
    this.showWindow();
  }

  /** Brings the window to the front, opening it again where it was closed. */
  showWindow(): void {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.focus();
      return;
    }
    const window = openMainWindow({
      preload: this.#locations.preload,
      stateFile: path.join(app.getPath('userData'), 'window-state.json'),
      developer: !app.isPackaged,
      zoomLevel: () => this.#preferences.current.zoomLevel,
    });
    this.#window = window;
    window.webContents.on('did-navigate', () => {
      this.#pageLoaded = false;
    });
    window.webContents.on('did-finish-load', () => this.#onPageLoaded());
    window.on('closed', () => {
      this.#window = null;
      this.#pageLoaded = false;
    });
    this.#updateMenu();
  }

  /** Hands a workspace file that was opened from outside to the page, now or once it has loaded. */
  openFile(file: string): void {
    this.#waitingFiles = [...this.#waitingFiles, file];
    if (this.#pageLoaded) this.#sendFiles();
  }

  connect(frame: WebFrameMain, nonce: string): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#core.connect(port1);
    frame.postMessage(channels.port, nonce, [port2]);
  }

  setFacts({ locale, colorScheme, ...facts }: ShellFacts): void {
    this.#facts = facts;
    this.#preferences.change({ locale, colorScheme });
    nativeTheme.themeSource = colorScheme;
    this.#window?.setTitle(facts.workspace ? `${facts.workspace} — Plumbline` : 'Plumbline');
    this.#updateMenu();
  }

  async pickWorkspaceToOpen(): Promise<string | null> {
    return this.#window && pickWorkspaceToOpen(this.#window, this.#fileKind());
  }

  async pickWorkspaceToCreate(suggestedName: string): Promise<string | null> {
    return this.#window && pickWorkspaceToCreate(this.#window, this.#fileKind(), suggestedName);
  }

  /** Lets the core close its file. */
  shutDown(): Promise<void> {
    return this.#core.shutDown(shutDownLimit);
  }

  #onPageLoaded(): void {
    this.#pageLoaded = true;
    this.#sendStatus();
    this.#sendFiles();
  }

  #sendStatus(): void {
    if (this.#pageLoaded) this.#send(channels.coreStatus, this.#core.status);
  }

  #sendFiles(): void {
    for (const file of this.#waitingFiles) this.#send(channels.openFile, file);
    this.#waitingFiles = [];
  }

  #send(channel: string, content: unknown): void {
    this.#window?.webContents.send(channel, content);
  }

  #updateMenu(): void {
    const facts = {
      ...this.#preferences.current,
      ...this.#facts,
      platform: process.platform,
      developer: !app.isPackaged,
    };
    const template = menuTemplate(facts, {
      send: (command) => this.#send(channels.menuCommand, command),
      zoom: (step) => this.#zoom(step),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #zoom(step: ZoomStep): void {
    const zoomLevel = nextZoomLevel(this.#preferences.current.zoomLevel, step);
    this.#preferences.change({ zoomLevel });
    this.#window?.webContents.setZoomLevel(zoomLevel);
  }

  #fileKind(): string {
    return menuTexts[this.#preferences.current.locale].fileKind;
  }
}
