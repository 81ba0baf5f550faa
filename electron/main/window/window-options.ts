import type { BrowserWindowConstructorOptions } from 'electron';
import { type Bounds, minimumSize } from './window-state.ts';

/** The background before the page has painted, so that no white flash shows in the dark. */
export const backgroundOf = (dark: boolean): string => (dark ? '#16191a' : '#ffffff');

/** How the window is made: a sandboxed page without Node that reaches only what the preload shows it. */
export function windowOptions(given: {
  readonly bounds: Bounds;
  readonly preload: string;
  readonly dark: boolean;
  readonly developer: boolean;
}): BrowserWindowConstructorOptions {
  return {
    ...given.bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Plumbline',
    backgroundColor: backgroundOf(given.dark),
    show: false,
    webPreferences: {
      preload: given.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: given.developer,
    },
  };
}
