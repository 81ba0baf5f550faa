import type { FromCoreMessage, ToCoreMessage } from '#shared/shell/core-messages.ts';

/** A port to a page, as Electron passes it to this process; messages wait until it is started. */
export interface PagePort {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(message: unknown, transfer?: unknown[]): void;
  start(): void;
}

/** The way to the process that started this one. */
export interface ParentPort {
  on(
    event: 'message',
    listener: (event: {
      readonly data: ToCoreMessage;
      readonly ports: readonly PagePort[];
    }) => void,
  ): unknown;
  postMessage(message: FromCoreMessage): void;
}

/** The core, as far as its process serves it. */
export interface ServedCore {
  servePort(port: PagePort): void;
  close(): Promise<unknown>;
}

/**
 * Serves the core to every port the parent sends, until the parent asks for the end.
 *
 * @param end called once the core has closed its file, or could not, with the exit code.
 */
export function serveParent(
  parent: ParentPort,
  core: ServedCore,
  end: (exitCode: number) => void,
): void {
  parent.on('message', ({ data, ports }) => {
    switch (data.type) {
      case 'connect':
        for (const port of ports) {
          core.servePort(port);
          port.start();
        }
        break;
      case 'shut-down':
        core.close().then(
          () => end(0),
          (error: unknown) => {
            console.error(error);
            end(1);
          },
        );
        break;
    }
  });
  parent.postMessage({ type: 'ready' });
}
