import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ChannelStandIn, type PortStandIn } from './ports.ts';

/*
 * Stands in for the module `electron` where no Electron is: enough of it to run the built main process
 * and preload script in plain Node and see that their wires meet. It proves nothing about Electron.
 */
const home = process.env.STAND_IN_HOME ?? '';

/** What the app did to Electron, for the test to look at. */
export const seen = {
  switches: [] as string[],
  schemes: [] as unknown[],
  menus: [] as { label: string }[][],
  windows: [] as BrowserWindow[],
  exposed: new Map<string, unknown>(),
  handleRequest: undefined as ((request: Request) => Promise<Response>) | undefined,
};

class App extends EventEmitter {
  readonly isPackaged = true;
  readonly commandLine = {
    appendSwitch: (name: string) => void seen.switches.push(name),
  };
  enableSandbox(): void {
    seen.switches.push('enable-sandbox');
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  getPath(name: string): string {
    const folder = path.join(home, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  getVersion(): string {
    return '0.0.0-stand-in';
  }
  getPreferredSystemLanguages(): string[] {
    return ['zh-CN'];
  }
  setAboutPanelOptions(): void {}
  quit(): void {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit('will-quit', { preventDefault });
    if (!prevented) this.emit('quit');
  }
}
export const app = new App();

const handlers = new Map<string, (event: unknown, content: unknown) => unknown>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: (event: unknown, content: unknown) => unknown): void {
    handlers.set(channel, handler);
  }
}
export const ipcMain = new IpcMain();

/** The frame that the page's messages seem to come from; a test may change it to another page's. */
export const pageFrame = {
  url: 'app://plumbline/',
  parent: null,
  postMessage(channel: string, message: unknown, ports: PortStandIn[]): void {
    ipcRenderer.emit(channel, { ports: ports.map((port) => port.raw) }, message);
  },
};

class IpcRenderer extends EventEmitter {
  send(channel: string, content: unknown): void {
    ipcMain.emit(channel, { senderFrame: pageFrame }, structuredClone(content));
  }
  async invoke(channel: string, content: unknown): Promise<unknown> {
    return handlers.get(channel)?.({ senderFrame: pageFrame }, structuredClone(content));
  }
}
export const ipcRenderer = new IpcRenderer();

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void seen.exposed.set(name, value),
};

class WebContents extends EventEmitter {
  send(channel: string, content: unknown): void {
    ipcRenderer.emit(channel, {}, structuredClone(content));
  }
  setWindowOpenHandler(): void {}
  setZoomLevel(): void {}
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: { readonly webPreferences: { readonly preload: string } };
  readonly loaded: string[] = [];
  title = '';
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    seen.windows.push(this);
  }
  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    return Promise.resolve();
  }
  setTitle(title: string): void {
    this.title = title;
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: 1000, height: 700 };
  }
  isMaximized(): boolean {
    return false;
  }
  show(): void {}
}

export const Menu = {
  buildFromTemplate: (template: { label: string }[]) => template,
  setApplicationMenu: (menu: { label: string }[]) => void seen.menus.push(menu),
};

export const utilityProcess = {
  fork(entry: string, args: string[]) {
    const workerData = { entry, args };
    const worker = new Worker(new URL('./core-in-worker.ts', import.meta.url), { workerData });
    return Object.assign(worker, {
      postMessage: (data: unknown, ports: PortStandIn[]) => {
        const raw = ports.map((port) => port.raw);
        Worker.prototype.postMessage.call(worker, { data, ports: raw }, raw);
      },
      kill: () => void worker.terminate(),
    });
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void seen.schemes.push(...schemes),
  handle: (_scheme: string, handler: NonNullable<typeof seen.handleRequest>) => {
    seen.handleRequest = handler;
  },
};

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: () => {} },
    setPermissionRequestHandler: () => {},
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
    setSpellCheckerEnabled: () => {},
  }),
};

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };
export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };
export const dialog = {
  showOpenDialog: () => Promise.resolve({ filePaths: [path.join(home, 'picked.plumb')] }),
  showSaveDialog: (_window: unknown, options: { defaultPath: string }) =>
    Promise.resolve({ canceled: false, filePath: options.defaultPath }),
};
export const MessageChannelMain = ChannelStandIn;
