import { DeductionFindings } from '#shared/domain/observation.ts';
import { fold } from './fold.ts';
import { readNumber } from './read-number.ts';

/** A deduction's findings, or the part that could not be read. */
export type ReadFindings =
  | { readonly kind: 'findings'; readonly findings: DeductionFindings }
  | { readonly kind: 'unreadable'; readonly part: string }
  | { readonly kind: 'repeated'; readonly item: string };

const nothing = new Set(['0', '-', 'none', '无'].map(fold));
const revisits = new Set(['revisits', '复查次数'].map(fold));

/** Reads `D=2;G=1;revisits=1`: how often each finding was made, and revisited; `0` for no finding. */
export function readFindings(text: string): ReadFindings {
  const counts: Record<string, number> = {};
  const said = new Set<string>();
  let again = 0;
  if (nothing.has(fold(text)) || text.trim() === '-') {
    return { kind: 'findings', findings: { counts, revisits: 0 } };
  }
  for (const part of text.split(/[;；\n]/)) {
    if (part.trim() === '') continue;
    const [, written, number] = /^\s*([^=＝]+?)\s*[=＝]\s*(\S.*?)\s*$/.exec(part) ?? [];
    const count = number === undefined ? null : readNumber(number);
    if (written === undefined || count === null) return { kind: 'unreadable', part: part.trim() };
    const item = revisits.has(fold(written)) ? 'revisits' : written;
    if (said.has(item)) return { kind: 'repeated', item };
    said.add(item);
    if (item === 'revisits') again = count;
    else counts[item] = count;
    const whole = DeductionFindings.safeParse({ counts, revisits: again });
    if (!whole.success) return { kind: 'unreadable', part: part.trim() };
  }
  return { kind: 'findings', findings: { counts, revisits: again } };
}
