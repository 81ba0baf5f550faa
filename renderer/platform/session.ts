import { Store } from './store.ts';

const key = 'plumbline.session';

/** Who is signed in, as the core's session; kept for this window only, so that a reload stays signed in. */
export function createSessionStore(): Store<string | null> {
  const store = new Store<string | null>(window.sessionStorage.getItem(key));
  store.subscribe(() => {
    const session = store.get();
    if (session === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, session);
  });
  return store;
}
