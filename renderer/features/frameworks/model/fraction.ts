/** Whether a number stands well as a decimal: to four places or fewer. */
const isTidy = (value: number): boolean => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-9;

/** A share as people write it: 0.25, but 1/3 and 5/6. */
export function showShare(value: number): string {
  if (isTidy(value)) return String(Math.round(value * 1e4) / 1e4);
  for (let bottom = 3; bottom <= 60; bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < 1e-12) return `${top}/${bottom}`;
  }
  return String(value);
}

/** Reads a positive number or a fraction such as 1/3; null for anything else. */
export function readShare(text: string): number | null {
  const typed = text.normalize('NFKC').trim();
  const fraction = /^(\d+(?:\.\d+)?)\s*[/\u2044]\s*(\d+(?:\.\d+)?)$/.exec(typed);
  const value = fraction
    ? Number(fraction[1]) / Number(fraction[2])
    : /^(\d+\.?\d*|\.\d+)$/.test(typed)
      ? Number(typed)
      : Number.NaN;
  return Number.isFinite(value) && value > 0 ? value : null;
}
