import { type ShellApi, shellApiName } from '#shared/shell/shell-api.ts';

/** What Electron offers to the page; null in a browser. */
export function findShell(): ShellApi | null {
  const found: unknown = Reflect.get(window, shellApiName);
  return typeof found === 'object' && found !== null ? (found as ShellApi) : null;
}
