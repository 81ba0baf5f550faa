import type { WebContents } from 'electron';
import { appPage } from '../protocol/app-url.ts';

/** Whether the window may go to an address: only to its one page, at any place within it. */
export function mayNavigate(address: string): boolean {
  const [page] = address.split(/[?#]/);
  return page === appPage || page === `${appPage}index.html`;
}

/** Keeps a page where it is: no other address, no new window, no embedded page. */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !mayNavigate(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
