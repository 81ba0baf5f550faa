import type { Recomputation, ResultDifference } from '#shared/contract/result-record.ts';
import type { Difference } from './differences.ts';

const kept = 1000;

/** What stands first: an edited record, a changed input, the peers that it changed, then results. */
const classes = ['record', 'input', 'peers', 'output'] as const;
type Class = (typeof classes)[number];

/** Differences as they are found, the telling ones kept where there are too many. */
export class DifferenceList {
  readonly #found: Record<Class, ResultDifference[]> = {
    record: [],
    input: [],
    peers: [],
    output: [],
  };
  readonly #contracts = new Set<string>();
  #count = 0;

  /** @param contractCode null for what holds for the whole round */
  add(
    contractCode: string | null,
    part: ResultDifference['part'],
    differences: readonly Difference[],
  ): void {
    for (const { path, before, after } of differences) {
      const group = part === 'input' && path[0] === 'peers' ? 'peers' : part;
      this.#count++;
      if (contractCode !== null) this.#contracts.add(contractCode);
      if (this.#found[group].length >= kept) continue;
      this.#found[group].push({ part, contractCode, path: [...path], before, after });
    }
  }

  /** Adds that the record itself was edited, where its hash is not the one it was written with. */
  addEdited(contractCode: string | null, what: string, written: string, found: string): void {
    if (written === found) return;
    this.add(contractCode, 'record', [{ path: [what], before: written, after: found }]);
  }

  summary(): Pick<Recomputation, 'same' | 'differing' | 'differences' | 'more'> {
    const differences = classes.flatMap((one) => this.#found[one]).slice(0, kept);
    return {
      same: this.#count === 0,
      differing: this.#contracts.size,
      differences,
      more: this.#count - differences.length,
    };
  }
}
