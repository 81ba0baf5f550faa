import { useMemo } from 'react';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { useRead } from '../../data/use-read.ts';

/** An assessment with the rules by which it is scored. */
export interface AssessmentFacts {
  readonly row: AssessmentRow;
  readonly round: Round;
  readonly framework: Framework;
  readonly compiled: CompiledFramework;
}

interface Reading {
  readonly facts: AssessmentFacts | null;
  readonly error: unknown;
  retry(): void;
}

/** Reads an assessment, its round and its framework. */
export function useAssessment(id: string): Reading {
  const row = useRead(['rounds', 'assessment', id], (client, signal) =>
    client.rounds.assessment({ id }, { signal }),
  );
  const roundId = row.data?.roundId ?? '';
  const round = useRead(
    ['rounds', 'get', roundId],
    (client, signal) => client.rounds.get({ id: roundId }, { signal }),
    { enabled: roundId !== '' },
  );
  const versionId = round.data?.frameworkVersionId ?? null;
  const version = useRead(
    ['frameworks', 'get', versionId],
    (client, signal) => client.frameworks.get({ id: versionId ?? '' }, { signal }),
    { enabled: versionId !== null },
  );
  const framework = version.data?.content;
  const compiled = useMemo(() => (framework ? compileFramework(framework) : null), [framework]);
  const facts = useMemo(
    () =>
      row.data && round.data && framework && compiled
        ? { row: row.data, round: round.data, framework, compiled }
        : null,
    [row.data, round.data, framework, compiled],
  );
  const reads = [row, round, version];
  return {
    facts,
    error: reads.find((read) => read.error)?.error ?? null,
    retry() {
      for (const read of reads) if (read.error) void read.refetch();
    },
  };
}
