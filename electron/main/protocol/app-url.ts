/** The scheme under which the window loads the app's own files. */
export const appScheme = 'app';

/** The one page of the app, and the beginning of every address that belongs to it. */
export const appPage = 'app://plumbline/';

/** Whether an address, in the spelling Chromium gives it, belongs to the app itself. */
export function isAppUrl(address: string): boolean {
  return address.startsWith(appPage);
}
