import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** What every answer says to the browser: only our own code, no framing, no guessing, no traces. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The file that a URL path names inside `root`, or null: nothing outside it can be named. */
export function pageFile(root: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = normalize(join(root, decoded === '/' ? 'index.html' : decoded));
  return path.startsWith(root + sep) ? path : null;
}

/** Answers with a file of the built page, or 404. */
export async function servePage(
  root: string,
  urlPath: string,
  response: ServerResponse,
): Promise<void> {
  const path = pageFile(root, urlPath);
  const type = path === null ? undefined : types[extname(path)];
  const found = path !== null && type !== undefined && (await isFile(path));
  if (!found) {
    response.writeHead(404, { ...safetyHeaders, 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const immutable = path.includes(`${sep}assets${sep}`);
  response.writeHead(200, {
    ...safetyHeaders,
    'Content-Type': type,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  await pipeline(createReadStream(path), response).catch(() => response.destroy());
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
