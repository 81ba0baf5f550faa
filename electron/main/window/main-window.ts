import { BrowserWindow, nativeTheme, screen } from 'electron';
import { guardNavigation } from '../guard/navigation.ts';
import { appPage } from '../protocol/app-url.ts';
import { readJsonFile, writeJsonFile } from '../settings/json-file.ts';
import { windowOptions } from './window-options.ts';
import { openingState, WindowState } from './window-state.ts';

/** A page that died is loaded again, but not more often than this, in milliseconds. */
const reloadPause = 10_000;

/** Opens the one window of the app where it was last time, and remembers where it goes. */
export function openMainWindow(given: {
  readonly preload: string;
  readonly stateFile: string;
  readonly developer: boolean;
  readonly zoomLevel: () => number;
}): BrowserWindow {
  const remembered = readJsonFile(given.stateFile, WindowState);
  const state = openingState(remembered, [
    screen.getPrimaryDisplay().workArea,
    ...screen.getAllDisplays().map((display) => display.workArea),
  ]);
  const dark = nativeTheme.shouldUseDarkColors;
  const window = new BrowserWindow(windowOptions({ ...given, bounds: state.bounds, dark }));
  guardNavigation(window.webContents);
  rememberState(window, given.stateFile);
  reloadWhenGone(window);
  window.webContents.on('did-finish-load', () =>
    window.webContents.setZoomLevel(given.zoomLevel()),
  );
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  void window.loadURL(appPage);
  return window;
}

function rememberState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    };
    writeJsonFile(file, state);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, 500);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}

function reloadWhenGone(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - last < reloadPause) return;
    last = Date.now();
    window.webContents.reload();
  });
}
