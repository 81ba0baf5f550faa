import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command line printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const main = fileURLToPath(new URL('../../electron/hosts/cli/main.ts', import.meta.url));

/** Runs the command line in a process of its own; `folder` holds its documents and settings. */
export function plumbline(folder: string, ...args: readonly string[]): Promise<Ended> {
  const environment = {
    ...process.env,
    PLUMBLINE_DOCUMENTS: folder,
    PLUMBLINE_SETTINGS: folder,
    LC_ALL: 'en_US.UTF-8',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...args],
      { env: environment, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
