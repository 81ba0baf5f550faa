import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Stands in for Electron's MessagePortMain: a worker_threads port with Electron's manner of events. */
export class PortStandIn extends EventEmitter {
  readonly raw: MessagePort;
  constructor(raw: MessagePort) {
    super();
    this.raw = raw;
    raw.on('close', () => this.emit('close'));
  }
  start(): void {
    this.raw.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }
  postMessage(message: unknown): void {
    this.raw.postMessage(message);
  }
}

/** Stands in for Electron's MessageChannelMain. */
export class ChannelStandIn {
  readonly port1: PortStandIn;
  readonly port2: PortStandIn;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new PortStandIn(port1);
    this.port2 = new PortStandIn(port2);
  }
}
