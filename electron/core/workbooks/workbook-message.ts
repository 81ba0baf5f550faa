import type { Progress } from '#shared/contract/progress.ts';
import type { Locale } from '#shared/locale.ts';
import type { ExportNote } from './round-export.ts';

/** What the worker is told. */
export interface WorkbookOrder {
  /** The workspace file; the worker opens it for itself, to read only. */
  readonly databasePath: string;
  readonly roundId: string;
  /** The file to write. */
  readonly path: string;
  readonly locale: Locale;
  readonly note: ExportNote;
}

/** What the worker says. */
export type WorkbookMessage =
  | Progress
  | { readonly kind: 'written'; readonly sha256: string; readonly size: number }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
