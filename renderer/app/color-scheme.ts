import { useEffect, useSyncExternalStore } from 'react';
import type { ColorScheme } from '#shared/shell/shell-api.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribeToSystem(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The scheme that is really shown, following the system where that is wished; set on the document. */
export function useShownScheme(wished: ColorScheme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(
    subscribeToSystem,
    () => window.matchMedia(darkQuery).matches,
  );
  const shown = wished === 'system' ? (systemIsDark ? 'dark' : 'light') : wished;
  useEffect(() => {
    document.documentElement.dataset.theme = shown;
  }, [shown]);
  return shown;
}
