import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header in which the page sends the launch token back. */
export const tokenHeader = 'plumbline-token';

/**
 * Whether a request was made to this server by its own page: the Host is the loopback address it listens
 * on (no DNS name can be rebound to it), and an Origin, when there is one, is that address too.
 */
export function fromOwnPage(request: IncomingMessage, port: number): boolean {
  const host = `127.0.0.1:${port}`;
  const { origin } = request.headers;
  return request.headers.host === host && (origin === undefined || origin === `http://${host}`);
}

/** Whether a call carries the token of this launch; the comparison takes the same time for any guess. */
export function carriesToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(request.headers[tokenHeader] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
