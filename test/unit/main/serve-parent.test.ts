import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type PagePort, type ParentPort, serveParent } from '#hosts/utility/serve-parent.ts';

/** Stands in for Electron's parent port. */
class ParentStandIn extends EventEmitter implements ParentPort {
  readonly posted: unknown[] = [];
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
}

function served(close: () => Promise<unknown>) {
  const parent = new ParentStandIn();
  const events: string[] = [];
  const port: PagePort = {
    on: () => {},
    postMessage: () => {},
    start: () => void events.push('port started'),
  };
  const core = { servePort: () => void events.push('port served'), close };
  const ended = new Promise<number>((resolve) => serveParent(parent, core, resolve));
  return { parent, events, port, ended };
}

describe('the core’s process in Electron', () => {
  it('says when it is ready, and serves a port before it lets its messages in', () => {
    const { parent, events, port } = served(() => Promise.resolve());
    expect(parent.posted).toEqual([{ type: 'ready' }]);
    parent.emit('message', { data: { type: 'connect' }, ports: [port] });
    expect(events).toEqual(['port served', 'port started']);
  });

  it('ends only after it has closed its file', async () => {
    const order: string[] = [];
    const { parent, ended } = served(async () => order.push('closed'));
    parent.emit('message', { data: { type: 'shut-down' }, ports: [] });
    order.push(`code ${await ended}`);
    expect(order).toEqual(['closed', 'code 0']);
  });

  it('ends with a code of failure when its file could not be closed', async () => {
    const { parent, ended } = served(() => Promise.reject(new Error('disk full')));
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    parent.emit('message', { data: { type: 'shut-down' }, ports: [] });
    expect(await ended).toBe(1);
    expect(said).toHaveBeenCalledWith(new Error('disk full'));
  });
});
