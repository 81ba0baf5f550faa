import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ObservationSheet } from '#shared/contract/inspections.ts';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Observation } from '#shared/domain/observation.ts';
import { scored } from '../../data/scored.ts';
import { type Client, usePlatform } from '../../platform/platform.ts';
import type { Change } from './model/place.ts';
import type { SendChange } from './model/save-queue.ts';

/** What the core answered to a change: the observation that stands there now, or the one that went. */
interface Written {
  readonly observation: Observation | null;
  readonly replaced: Observation | null;
}

async function write(client: Client, assessmentId: string, change: Change): Promise<Written> {
  const { place, content } = change;
  if (content) return client.inspections.record({ assessmentId, ...place, ...content });
  const { replaced } = await client.inspections.clear({ assessmentId, ...place });
  return { observation: null, replaced };
}

/** The sheet with what was written, so that it opens as it was left. */
function sheetWith(
  sheet: ObservationSheet | undefined,
  { observation, replaced }: Written,
): ObservationSheet | undefined {
  if (!sheet) return sheet;
  const gone = (observation ?? replaced)?.id;
  const observations = sheet.observations.filter((one) => one.id !== gone);
  if (observation) observations.push(observation);
  return { ...sheet, observations, me: observation?.assessorId ?? sheet.me };
}

/** What else a written value changes: read anew when it is looked at; a first value starts the work. */
function markStale(cache: QueryClient, assessmentId: string): void {
  for (const queryKey of [...scored, ['rounds'], ['audit']]) {
    void cache.invalidateQueries({ queryKey, refetchType: 'none' });
  }
  // What would lift it is computed from what is saved: where it is in sight it must follow the last value.
  void cache.invalidateQueries({ queryKey: ['scoring', 'lift', assessmentId] });
  const key = ['rounds', 'assessment', assessmentId];
  if (cache.getQueryData<AssessmentRow>(key)?.state === 'planned') {
    void cache.invalidateQueries({ queryKey: key });
  }
}

/**
 * Writes one cell to the core. It goes on when the screen is left, shows in the status bar like every
 * command, and is never repeated by itself.
 */
export function useSendChange(assessmentId: string): SendChange {
  const { client } = usePlatform();
  const cache = useQueryClient();
  return useCallback(
    async (change) => {
      const mutation = cache.getMutationCache().build(cache, {
        mutationKey: ['command'],
        mutationFn: () => write(client, assessmentId, change),
        meta: { saves: true },
        retry: false,
        networkMode: 'always',
      });
      const written = await mutation.execute(undefined);
      cache.setQueryData<ObservationSheet>(['inspections', 'sheet', assessmentId], (sheet) =>
        sheetWith(sheet, written),
      );
      markStale(cache, assessmentId);
    },
    [cache, client, assessmentId],
  );
}
