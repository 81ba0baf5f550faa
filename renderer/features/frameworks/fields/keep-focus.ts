/**
 * Keeps the keyboard within the nearest box around it when what has it is about to go: it passes to the
 * last thing in the box that can have it.
 *
 * @param box a selector
 */
export function keepFocusIn(box: string): void {
  const around = document.activeElement?.closest(box);
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const left = around?.querySelectorAll<HTMLElement>('button:enabled, input:enabled') ?? [];
    [...left].at(-1)?.focus();
  });
}
