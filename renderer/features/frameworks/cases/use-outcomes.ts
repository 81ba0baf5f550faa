import { useDeferredValue, useMemo } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { type CaseOutcome, runCase } from '#shared/scoring/worked-case.ts';

/** What the engine makes of every worked case, in their order; computed behind the typing. */
export function useOutcomes(framework: Framework): readonly CaseOutcome[] {
  const settled = useDeferredValue(framework);
  return useMemo(() => {
    const compiled = compileFramework(settled);
    return settled.cases.map((worked) => runCase(compiled, worked));
  }, [settled]);
}
