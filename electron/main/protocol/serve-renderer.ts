import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rendererFile } from './renderer-file.ts';
import { responseHeaders } from './response-headers.ts';

/** Answers a request of the page with a file below `folder`, or refuses it. */
export async function serveRenderer(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refusal(405, 'Only GET is answered.');
  const file = rendererFile(request.url);
  if (!file) return refusal(404, 'There is no such file.');
  try {
    const content = await readFile(path.join(folder, ...file.place.split('/')));
    return new Response(new Uint8Array(content), { headers: responseHeaders(file.mime) });
  } catch {
    return refusal(404, 'There is no such file.');
  }
}

function refusal(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: responseHeaders('text/plain; charset=utf-8') });
}
