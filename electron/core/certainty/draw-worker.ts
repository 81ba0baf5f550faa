import { parentPort } from 'node:worker_threads';
import { type Drawing, drawRound, startDrawing } from '#shared/certainty/draw-round.ts';
import type { DrawnRound } from '#shared/certainty/drawn-round.ts';
import { shareKeys, summariseDraws } from '#shared/certainty/summarise-draws.ts';
import type { DrawAnswer, DrawMaterial, DrawOrder } from './draw-thread.ts';

interface Begun {
  readonly drawing: Drawing;
  readonly keys: readonly string[];
  /** Memory shared with other threads; each draw has its own place in it. */
  readonly drawn: DrawnRound;
}

function begin({ plan, drawn }: DrawMaterial): Begun {
  const drawing = startDrawing(plan);
  return { drawing, keys: shareKeys(drawing.compiled.grades), drawn };
}

function answer({ drawing, keys, drawn }: Begun, { kind, first, end }: DrawOrder): DrawAnswer {
  if (kind === 'draw') {
    for (let draw = first; draw < end; draw++) drawRound(drawing, draw, drawn);
    return { kind: 'drawn' };
  }
  const summaries = Array.from({ length: end - first }, (_, i) =>
    summariseDraws(drawn, first + i, keys),
  );
  return { kind: 'summaries', summaries };
}

let begun: Begun | null = null;

parentPort?.on('message', (message: DrawMaterial | DrawOrder) => {
  if ('plan' in message) begun = begin(message);
  else if (begun === null)
    throw new Error('A drawing thread is asked before it knows what to draw');
  else parentPort?.postMessage(answer(begun, message));
});
