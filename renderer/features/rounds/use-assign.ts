import { useCallback, useRef, useState } from 'react';
import { scored } from '../../data/scored.ts';
import { useCommand } from '../../data/use-command.ts';

interface Assignment {
  readonly ids: readonly string[];
  readonly assessors: { personId: string; lead: boolean }[];
}

/** How far assigning came; it stops at the first that fails, and when somebody stops it. */
interface Outcome {
  readonly done: number;
  readonly failure: unknown;
}

/** Assigns many assessments, one command each, and counts them; what is done when it stops stays. */
export function useAssign() {
  const [done, setDone] = useState(0);
  const stopped = useRef(false);
  const assign = useCommand(
    async (client, { ids, assessors }: Assignment): Promise<Outcome> => {
      let count = 0;
      stopped.current = false;
      try {
        for (const assessmentId of ids) {
          if (stopped.current) break;
          await client.rounds.assign({ assessmentId, assessors });
          count += 1;
          setDone(count);
        }
        return { done: count, failure: null };
      } catch (failure) {
        return { done: count, failure };
      }
    },
    { changes: [['rounds'], ['inspections'], ...scored, ['audit']] },
  );
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { assign, done, stop };
}
