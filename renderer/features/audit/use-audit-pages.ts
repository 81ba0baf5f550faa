import { useQueries } from '@tanstack/react-query';
import type { AuditEvent } from '#shared/domain/audit-event.ts';
import { useRead } from '../../data/use-read.ts';
import { usePlatform } from '../../platform/platform.ts';

const pageSize = 100;

/** The events in sight; the others are read when they come into sight. */
export interface AuditPages {
  /** How many events there are; null until the first are read. */
  readonly total: number | null;
  readonly error: unknown;
  /** The event at a place, newest first; undefined while it is on its way. */
  at(index: number): AuditEvent | undefined;
}

/** Reads the pages of the trail that hold the places from `first` to `last`. */
export function useAuditPages(action: string, first: number, last: number): AuditPages {
  const { client } = usePlatform();
  const opening = useRead(['audit', 'list', action, 0], (client, signal) =>
    client.audit.list({ action, offset: 0, limit: pageSize }, { signal }),
  );
  const from = Math.floor(first / pageSize);
  const to = Math.max(from, Math.floor(last / pageSize));
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const pages = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['audit', 'list', action, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.audit.list({ action, offset: page * pageSize, limit: pageSize }, { signal }),
    })),
  });
  return {
    total: opening.data?.total ?? null,
    error: opening.error ?? pages.find((page) => page.error)?.error,
    at(index) {
      const page = Math.floor(index / pageSize);
      return pages[page - from]?.data?.rows[index % pageSize];
    },
  };
}
