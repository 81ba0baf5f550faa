import { type MessagePort, workerData } from 'node:worker_threads';
import { Core } from '#core/core-state.ts';
import { servePort } from '#core/serve-port.ts';
import { fixedSurroundings } from './surroundings.ts';

/** A core in a thread of its own, answering through the port it was given: as Electron's does. */
const { port, folder } = workerData as { port: MessagePort; folder: string };
servePort(new Core(fixedSurroundings(folder)), port);
