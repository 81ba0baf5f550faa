import type { Formats } from '../../../i18n/formats.ts';

/** A score as screens show it: one decimal; a dash where there is none. */
export function scoreText(format: Formats, score: number | null): string {
  return score === null ? '—' : format.number(score, 1);
}

/** A figure inside an explanation: up to four decimals, none that say nothing. */
export function exactText(format: Formats, value: number): string {
  return format.number(Math.round(value * 1e4) / 1e4);
}

/** How many decimals the figures of one column need to stand under each other, at most four. */
export function decimalsOf(values: readonly number[]): number {
  const needed = values.map((value) => {
    const [, fraction = ''] = String(Math.round(value * 1e4) / 1e4).split('.');
    return fraction.length;
  });
  return Math.max(0, ...needed);
}

/** A share, 0 to 1, as whole percent; a dash where nothing applies. */
export function shareText(format: Formats, share: number | null): string {
  return share === null ? '—' : format.percent(share);
}
