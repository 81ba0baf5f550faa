import { protocol } from 'electron';
import { appScheme } from './app-url.ts';
import { serveRenderer } from './serve-renderer.ts';

/** Makes the app's scheme an ordinary secure one; must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the renderer's files under the app's scheme. */
export function handleScheme(folder: string): void {
  protocol.handle(appScheme, (request) => serveRenderer(folder, request));
}
