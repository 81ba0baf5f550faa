import { z } from 'zod';
import { Id } from '#shared/domain/code.ts';
import { Currency } from '#shared/domain/money.ts';
import { Instant } from '#shared/domain/plain-date.ts';
import { Locale } from '#shared/locale.ts';
import { shell } from './procedure.ts';

/** The open workspace. */
export const WorkspaceInfo = z.object({
  id: Id,
  name: z.string(),
  locale: Locale,
  currency: Currency,
  path: z.string(),
  isSample: z.boolean(),
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

/** A workspace that was open before; `exists` is false when its file is gone. */
export const RecentWorkspace = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: Instant,
  exists: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

const path = z.string().trim().min(1).max(4000);

export const workspace = {
  /** What is open, what was open before, and where new files go when nobody says. */
  current: shell().output(
    z.object({
      workspace: WorkspaceInfo.nullable(),
      recent: z.array(RecentWorkspace),
      folder: z.string(),
      version: z.string(),
    }),
  ),
  /** Makes a new file and opens it. Refused when the file exists. */
  create: shell()
    .input(
      z.object({
        path,
        name: z.string().trim().min(1).max(120),
        locale: Locale,
        currency: Currency,
      }),
    )
    .output(WorkspaceInfo),
  /** Opens a file, migrating an older one after a backup. Refused when it is in use, newer or not ours. */
  open: shell().input(z.object({ path })).output(WorkspaceInfo),
  /** Opens the sample workspace, making it first where it is not there. */
  openSample: shell()
    .input(z.object({ path: path.optional(), locale: Locale.optional() }))
    .output(WorkspaceInfo),
  /** Closes the file; everybody is signed out. */
  close: shell().output(z.object({ closed: z.boolean() })),
  /** Takes a workspace off the recent list; its file is not touched. */
  forget: shell()
    .input(z.object({ path }))
    .output(z.object({ forgotten: z.boolean() })),
};
