import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { tokenHeader } from '#hosts/web/access.ts';
import { pageFile } from '#hosts/web/pages.ts';
import { startWebHost, type WebHost } from '#hosts/web/web-host.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
const pages = join(folder.path, 'pages');
let host: WebHost;
let token: string;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>P</title>');
  writeFileSync(join(pages, 'assets', 'a-1.js'), '1');
  writeFileSync(join(folder.path, 'secret.html'), 'secret');
  host = await startWebHost({ core: new Core(fixedSurroundings(folder.path)), pages, port: 0 });
  token = new URL(host.url).searchParams.get('token') ?? '';
});
afterAll(async () => {
  await host.close();
  folder.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request with exactly these headers and this raw path, as no browser would let a page make it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, path, method, headers },
      (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

const call = (headers: Record<string, string>) =>
  ask('/rpc/workspace/current', { 'content-type': 'application/json', ...headers }, 'POST');

describe('the web host', () => {
  it('answers a call that carries the launch token', async () => {
    const answer = await call({ [tokenHeader]: token });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).json.workspace).toBeNull();
  });

  it('refuses a call without the token or with a wrong one', async () => {
    expect((await call({})).status).toBe(401);
    expect((await call({ [tokenHeader]: `${token}x` })).status).toBe(401);
    expect((await call({ [tokenHeader]: token.replace(/.$/, '_') })).status).toBe(401);
  });

  it('refuses another Host, so that no DNS name can be rebound to it', async () => {
    expect((await call({ [tokenHeader]: token, host: 'evil.example' })).status).toBe(403);
    expect((await call({ [tokenHeader]: token, host: `localhost:${host.port}` })).status).toBe(403);
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  });

  it('refuses a call made by another page', async () => {
    expect((await call({ [tokenHeader]: token, origin: 'http://evil.example' })).status).toBe(403);
    expect((await call({ [tokenHeader]: token, origin: 'null' })).status).toBe(403);
    const own = `http://127.0.0.1:${host.port}`;
    expect((await call({ [tokenHeader]: token, origin: own })).status).toBe(200);
  });

  it('serves the page with a policy that allows its own code only', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/..%2f..%2fsecret.html',
    '/..\\secret.html',
    '/%00index.html',
    '/%E0%A4%A',
    '//secret.html',
  ])('serves nothing outside its page by %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).not.toBe(200);
    expect(answer.body).not.toContain('secret');
  });

  it('names no file outside its folder', () => {
    expect(pageFile(pages, '/')).toBe(join(pages, 'index.html'));
    expect(pageFile(pages, '/../secret.html')).toBeNull();
    expect(pageFile(pages, '/..')).toBeNull();
  });
});
