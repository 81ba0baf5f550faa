import { useLayoutEffect } from 'react';

/** What has the keyboard; for an entry of a menu the button of the menu, since the entry goes. */
function holder(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const found = menu ? document.getElementById(menu) : active;
  return found instanceof HTMLElement && found !== document.body ? found : null;
}

/**
 * Gives the keyboard back to what had it before `opened`, however it ends: closed, or gone from the page
 * at once. Something else that has taken the keyboard meanwhile keeps it.
 */
export function useFocusBack(opened: boolean): void {
  // Before the effects that put the keyboard into what opens.
  useLayoutEffect(() => {
    if (!opened) return;
    const before = holder();
    return () => {
      setTimeout(() => {
        const nobody = document.activeElement === null || document.activeElement === document.body;
        if (nobody && before?.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
