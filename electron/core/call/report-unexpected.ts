import { ORPCError } from '@orpc/server';

/**
 * Writes an error of unknown kind to the standard error of the core, which alone has its details: a page
 * is told only that there was one. What was entered is in neither.
 */
export function reportUnexpected(error: unknown): void {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return;
  if (error instanceof Error && error.name === 'AbortError') return;
  const told = error instanceof ORPCError ? (error.cause ?? error) : error;
  console.error(told instanceof Error ? told.stack : told);
}
