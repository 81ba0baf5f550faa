import { EventEmitter } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PortStandIn } from './ports.ts';

/*
 * Runs the built core in a thread that stands in for Electron's utility process: the same entry and
 * arguments, and a process.parentPort with Electron's manner of events, which queues until listened to.
 */
class ParentPortStandIn extends EventEmitter {
  constructor() {
    super();
    this.once('newListener', (event) => {
      if (event !== 'message') return;
      parentPort?.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) => {
        this.emit('message', { data, ports: ports.map((port) => new PortStandIn(port)) });
      });
    });
  }
  postMessage(message: unknown): void {
    parentPort?.postMessage(message);
  }
}

const { entry, args }: { entry: string; args: string[] } = workerData;
Reflect.set(process, 'parentPort', new ParentPortStandIn());
process.argv = [process.execPath, entry, ...args];
await import(entry);
