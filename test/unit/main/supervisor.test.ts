import { describe, expect, it } from 'vitest';
import { restartPause } from '#main/core-process/back-off.ts';
import { type CoreProcess, CoreSupervisor } from '#main/core-process/supervisor.ts';
import type { FromCoreMessage, ToCoreMessage } from '#shared/shell/core-messages.ts';
import type { CoreStatus } from '#shared/shell/shell-api.ts';

/** Stands in for the core's process; the test says when it is ready and when it dies. */
class ProcessStandIn implements CoreProcess<string> {
  readonly sent: string[] = [];
  killed = false;
  #message: (message: FromCoreMessage) => void = () => {};
  #exit: () => void = () => {};
  send(message: ToCoreMessage, ports: readonly string[]): void {
    this.sent.push([message.type, ...ports].join(' '));
  }
  kill(): void {
    this.killed = true;
    this.#exit();
  }
  onMessage(listener: (message: FromCoreMessage) => void): void {
    this.#message = listener;
  }
  onExit(listener: () => void): void {
    this.#exit = listener;
  }
  becomeReady(): void {
    this.#message({ type: 'ready' });
  }
  die(): void {
    this.#exit();
  }
}

/** A supervisor whose clock the test moves by hand. */
class World {
  readonly processes: ProcessStandIn[] = [];
  readonly statuses: CoreStatus[] = [];
  #now = 0;
  #timers: { readonly at: number; readonly action: () => void }[] = [];
  readonly supervisor = new CoreSupervisor<string>({
    fork: () => {
      const process = new ProcessStandIn();
      this.processes.push(process);
      return process;
    },
    onStatus: (status) => this.statuses.push(status),
    now: () => this.#now,
    schedule: (pause, action) => this.#timers.push({ at: this.#now + pause, action }),
  });

  get last(): ProcessStandIn {
    const last = this.processes.at(-1);
    if (!last) throw new Error('Nothing was started');
    return last;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { action } of due) action();
  }
}

function running(): World {
  const world = new World();
  world.supervisor.start();
  world.last.becomeReady();
  return world;
}

describe('the pause before a restart', () => {
  it('grows with every death of the last minute, until it is given up', () => {
    const pauses = [1, 2, 3, 4, 5].map((deaths) => restartPause(Array(deaths).fill(0), 1_000));
    expect(pauses).toEqual([250, 1_000, 4_000, 8_000, null]);
  });

  it('forgets deaths longer ago than a minute', () => {
    expect(restartPause([0, 1_000, 2_000, 3_000, 70_000], 70_000)).toBe(250);
  });
});

describe('the supervised core', () => {
  it('gets the ports of pages while it lives', () => {
    const world = running();
    world.supervisor.connect('a');
    expect(world.last.sent).toEqual(['connect a']);
    expect(world.statuses).toEqual(['ready']);
  });

  it('is started again after a pause when it dies, and the page is told both times', () => {
    const world = running();
    world.last.die();
    expect(world.statuses).toEqual(['ready', 'restarting']);
    world.pass(249);
    expect(world.processes).toHaveLength(1);
    world.pass(1);
    expect(world.processes).toHaveLength(2);
    world.last.becomeReady();
    expect(world.statuses).toEqual(['ready', 'restarting', 'ready']);
  });

  it('gets in its next life only the ports that came after its death', () => {
    const world = running();
    world.supervisor.connect('before');
    world.last.die();
    world.supervisor.connect('between');
    world.pass(250);
    expect(world.last.sent).toEqual(['connect between']);
  });

  it('is given up when it keeps dying, and tried anew when a page asks', () => {
    const world = running();
    for (const pause of [250, 1_000, 4_000, 8_000]) {
      world.last.die();
      world.pass(pause);
    }
    world.last.die();
    world.pass(60_000);
    expect(world.processes).toHaveLength(5);
    expect(world.supervisor.status).toBe('stopped');
    world.supervisor.connect('again');
    expect(world.processes).toHaveLength(6);
    expect(world.supervisor.status).toBe('starting');
    expect(world.last.sent).toEqual(['connect again']);
  });

  it('closes its file before the app ends, and is not started again', async () => {
    const world = running();
    const ended = world.supervisor.shutDown(5_000);
    expect(world.last.sent).toEqual(['shut-down']);
    world.last.die();
    await ended;
    world.pass(60_000);
    expect(world.processes).toHaveLength(1);
    expect(world.last.killed).toBe(false);
  });

  it('is ended by force when it does not end by itself', async () => {
    const world = running();
    const ended = world.supervisor.shutDown(5_000);
    world.pass(5_000);
    expect(world.last.killed).toBe(true);
    await ended;
  });

  it('does not hold the end of the app back when it is dead already', async () => {
    const world = running();
    world.last.die();
    await world.supervisor.shutDown(5_000);
    world.pass(60_000);
    expect(world.processes).toHaveLength(1);
  });
});
