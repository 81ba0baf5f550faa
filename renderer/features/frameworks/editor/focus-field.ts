/** How often a field that is still being drawn is looked for, once a frame. */
const patience = 20;

/** The field at `path` of the file, else the nearest thing around it. */
function fieldAt(path: string): HTMLElement | null {
  for (let around = path; around !== ''; ) {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')];
    const exact = fields.find((field) => field.dataset.path === around && isField(field));
    const within = fields.find((field) => field.dataset.path?.startsWith(`${around}.`));
    if (exact ?? within) return exact ?? within ?? null;
    around = around.replace(/(?:^|[.[])[^.[]*$/, '');
  }
  return null;
}

function isField(element: HTMLElement): boolean {
  return element.matches('input, textarea, select');
}

/**
 * Puts the keyboard on the field at `path` once it is on the screen.
 *
 * A path without a field of its own (`children[0].children`) leads to the first field within, else to
 * the nearest around it, else to the tree.
 */
export function focusField(path: string): void {
  const look = (left: number): void => {
    const exact = [...document.querySelectorAll<HTMLElement>('[data-path]')].some(
      (field) => field.dataset.path === path && isField(field),
    );
    if (!exact && left > 0) {
      requestAnimationFrame(() => look(left - 1));
      return;
    }
    const field = fieldAt(path) ?? document.querySelector<HTMLElement>('[role="treegrid"]');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  requestAnimationFrame(() => look(patience));
}
