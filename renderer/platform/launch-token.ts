const key = 'plumbline.token';

/**
 * The token of this launch: taken from the address once, kept for the tab, and removed from the
 * address so that it is neither bookmarked nor shown.
 */
export function takeLaunchToken(): string {
  const address = new URL(window.location.href);
  const given = address.searchParams.get('token');
  if (given) {
    window.sessionStorage.setItem(key, given);
    address.searchParams.delete('token');
    window.history.replaceState(null, '', address);
  }
  return given ?? window.sessionStorage.getItem(key) ?? '';
}
