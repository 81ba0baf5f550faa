import type { FromCoreMessage, ToCoreMessage } from '#shared/shell/core-messages.ts';
import type { CoreStatus } from '#shared/shell/shell-api.ts';
import { memory, restartPause } from './back-off.ts';

/** The core's process, as far as it is supervised. */
export interface CoreProcess<Port> {
  send(message: ToCoreMessage, ports: readonly Port[]): void;
  kill(): void;
  onMessage(listener: (message: FromCoreMessage) => void): void;
  onExit(listener: () => void): void;
}

/** What supervision takes from the world; a test passes its own. */
export interface SupervisorParts<Port> {
  fork(): CoreProcess<Port>;
  onStatus(status: CoreStatus): void;
  now(): number;
  schedule(pause: number, action: () => void): void;
}

/**
 * Keeps one core process alive: starts it, hands it the ports of pages, starts it again after a pause
 * when it dies, and gives up when it keeps dying. It never repeats a call.
 */
export class CoreSupervisor<Port> {
  readonly #parts: SupervisorParts<Port>;
  #process: CoreProcess<Port> | null = null;
  #status: CoreStatus = 'starting';
  #deaths: readonly number[] = [];
  #waiting: readonly Port[] = [];
  #ended: (() => void) | null = null;

  constructor(parts: SupervisorParts<Port>) {
    this.#parts = parts;
  }

  get status(): CoreStatus {
    return this.#status;
  }

  start(): void {
    const core = this.#parts.fork();
    this.#process = core;
    core.onMessage((message) => {
      if (message.type === 'ready') this.#report('ready');
    });
    core.onExit(() => this.#onExit());
    for (const port of this.#waiting) core.send({ type: 'connect' }, [port]);
    this.#waiting = [];
  }

  /** Gives the core a page's port; one that comes between two lives waits for the next. */
  connect(port: Port): void {
    if (this.#process) {
      this.#process.send({ type: 'connect' }, [port]);
      return;
    }
    this.#waiting = [...this.#waiting, port];
    if (this.#status !== 'stopped') return;
    this.#deaths = [];
    this.#report('starting');
    this.start();
  }

  /** Lets the core close its file and end; after `limit` milliseconds it is ended by force. */
  shutDown(limit: number): Promise<void> {
    const core = this.#process;
    return new Promise((resolve) => {
      this.#ended = resolve;
      if (!core) {
        resolve();
        return;
      }
      core.send({ type: 'shut-down' }, []);
      this.#parts.schedule(limit, () => {
        if (this.#process) core.kill();
      });
    });
  }

  #onExit(): void {
    this.#process = null;
    if (this.#ended) {
      this.#ended();
      return;
    }
    const now = this.#parts.now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < memory), now];
    const pause = restartPause(this.#deaths, now);
    if (pause === null) {
      this.#report('stopped');
      return;
    }
    this.#report('restarting');
    this.#parts.schedule(pause, () => {
      if (!this.#process && !this.#ended) this.start();
    });
  }

  #report(status: CoreStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#parts.onStatus(status);
  }
}
