/** One of the things to choose from. */
export interface PickOption {
  readonly value: string;
  readonly label: string;
  /** How far it stands below the top of its tree; 0 at the top. */
  readonly depth?: number;
}

/** The options whose label has every word of `text`, in their order; those that begin with it first. */
export function pickMatches(options: readonly PickOption[], text: string): readonly PickOption[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const wanted = words.join(' ');
  const found = options.filter(({ label }) => {
    const name = label.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  const rank = ({ label }: PickOption): number => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
