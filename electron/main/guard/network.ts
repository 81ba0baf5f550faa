import type { Session } from 'electron';
import { isAppUrl } from '../protocol/app-url.ts';

/** Chromium's own traffic that would leave the machine without anybody asking for it. */
export const quietSwitches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Whether a page may load something: the app's own files, and what the page itself has made. */
export function mayRequest(address: string): boolean {
  const scheme = address.slice(0, address.indexOf(':') + 1);
  switch (scheme) {
    case 'app:':
      return isAppUrl(address);
    case 'blob:':
      return isAppUrl(address.slice(scheme.length));
    case 'data:':
    case 'devtools:':
      return true;
    default:
      return false;
  }
}

/** Cancels every request that would leave the app, and every download the page did not make itself. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url) }),
  );
  session.on('will-download', (event, item) => {
    if (!mayRequest(item.getURL())) event.preventDefault();
  });
  // The spelling checker would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
}
