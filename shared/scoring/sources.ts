import type { Source, VisitSource } from '#shared/domain/source.ts';

/**
 * The readings that count for an indicator: those of visits made on its source's behalf; all where anybody
 * scores it. Clients make no visits: they answer questionnaires.
 *
 * @param source who scores the indicator, as `CompiledFramework.sources` says
 */
export function readingsFrom<T extends { readonly source: VisitSource }>(
  source: Source | null,
  readings: readonly T[],
): readonly T[] {
  return source === null ? readings : readings.filter((reading) => reading.source === source);
}
