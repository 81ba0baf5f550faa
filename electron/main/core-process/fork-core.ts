import path from 'node:path';
import { app, type MessagePortMain, utilityProcess } from 'electron';
import type { FromCoreMessage } from '#shared/shell/core-messages.ts';
import type { CoreProcess } from './supervisor.ts';

/** Starts the core in a process of its own and tells it where it may keep its files. */
export function forkCore(entry: string): CoreProcess<MessagePortMain> {
  const child = utilityProcess.fork(
    entry,
    [
      `--settings-folder=${app.getPath('userData')}`,
      `--documents-folder=${path.join(app.getPath('documents'), 'Plumbline')}`,
    ],
    { serviceName: 'Plumbline core', stdio: 'inherit' },
  );
  return {
    send: (message, ports) => child.postMessage(message, [...ports]),
    kill: () => void child.kill(),
    onMessage: (listener) => {
      child.on('message', (message: FromCoreMessage) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', () => listener());
    },
  };
}
