import { parentPort, workerData } from 'node:worker_threads';
import { drawRound, startDrawing } from '#shared/certainty/draw-round.ts';
import { shareKeys, summariseDraws } from '#shared/certainty/summarise-draws.ts';
import type { DrawAnswer, DrawMaterial, DrawOrder } from './draw-thread.ts';

/** Draws into memory that it shares with other threads; each draw has its own place in it. */
const { plan, drawn } = workerData as DrawMaterial;
const drawing = startDrawing(plan);
const keys = shareKeys(drawing.compiled.grades);

function answer({ kind, first, end }: DrawOrder): DrawAnswer {
  if (kind === 'draw') {
    for (let draw = first; draw < end; draw++) drawRound(drawing, draw, drawn);
    return { kind: 'drawn' };
  }
  const summaries = Array.from({ length: end - first }, (_, i) =>
    summariseDraws(drawn, first + i, keys),
  );
  return { kind: 'summaries', summaries };
}

parentPort?.on('message', (order: DrawOrder) => parentPort?.postMessage(answer(order)));
