import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';

const termsOf = ({ measure }: Indicator): string[] =>
  measure.kind === 'derived' ? measure.terms.map(({ indicator }) => indicator) : [];

/** Codes of the indicators that an indicator is derived from, at whatever remove. */
function sourcesOf(indicators: ReadonlyMap<string, Indicator>, code: string): Set<string> {
  const found = new Set<string>();
  const queue = [code];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const indicator = indicators.get(next);
    for (const term of indicator ? termsOf(indicator) : []) {
      if (found.has(term)) continue;
      found.add(term);
      queue.push(term);
    }
  }
  return found;
}

/** The indicators that one may be derived from: any other that is not derived from it in turn. */
export function possibleTerms(
  framework: Pick<Framework, 'children'>,
  code: string,
): readonly Indicator[] {
  const all = indicatorsOf(framework);
  const byCode = new Map(all.map((indicator) => [indicator.code, indicator]));
  return all.filter((other) => other.code !== code && !sourcesOf(byCode, other.code).has(code));
}
