import { useState } from 'react';
import { scored } from '../../data/scored.ts';
import { useCommand } from '../../data/use-command.ts';

interface Assignment {
  readonly ids: readonly string[];
  readonly assessors: { personId: string; lead: boolean }[];
}

/** How far assigning came; it stops at the first that fails. */
interface Outcome {
  readonly done: number;
  readonly failure: unknown;
}

/** Assigns many assessments, one command each, and counts them. */
export function useAssign() {
  const [done, setDone] = useState(0);
  const assign = useCommand(
    async (client, { ids, assessors }: Assignment): Promise<Outcome> => {
      let count = 0;
      try {
        for (const assessmentId of ids) {
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
  return { assign, done };
}
