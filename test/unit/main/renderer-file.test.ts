import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rendererFile } from '#main/protocol/renderer-file.ts';
import { serveRenderer } from '#main/protocol/serve-renderer.ts';

describe('which file an app:// address means', () => {
  it.each([
    ['app://plumbline/', 'index.html', 'text/html; charset=utf-8'],
    ['app://plumbline/#/rounds/2026', 'index.html', 'text/html; charset=utf-8'],
    ['app://plumbline/?a=1', 'index.html', 'text/html; charset=utf-8'],
    [
      'app://plumbline/assets/index-B1_x.js',
      'assets/index-B1_x.js',
      'text/javascript; charset=utf-8',
    ],
    ['app://plumbline/assets/a%20b.css', undefined, undefined],
    ['app://plumbline/assets/%E5%87%86.svg', 'assets/准.svg', 'image/svg+xml'],
  ])('%s is %s', (address, place, mime) => {
    expect(rendererFile(address)).toEqual(place && { place, mime });
  });

  it.each([
    'app://plumbline/../core.js',
    'app://plumbline/assets/../../core.js',
    'app://plumbline/%2e%2e/core.js',
    'app://plumbline/..%2fcore.js',
    'app://plumbline/assets/..%5c..%5ccore.js',
    'app://plumbline/%252e%252e%252fcore.js',
    'app://plumbline//etc/passwd.txt',
    'app://plumbline/%2Fetc/passwd.txt',
    'app://plumbline/C:/a.txt',
    'app://plumbline/c%3a%5ca.txt',
    'app://plumbline/a.js%00.html',
    'app://plumbline/.hidden.json',
    'app://plumbline/assets/.../a.js',
    'app://plumbline/%E0%A4%A.js',
    'app://plumbline/assets/',
    'app://plumbline/assets',
    'app://plumbline/program.exe',
    'app://plumbline/a.constructor',
    'app://elsewhere/index.html',
    'app://plumbline.example/index.html',
    'app://me@plumbline/index.html',
    'app://plumbline:8080/index.html',
    'file:///etc/passwd.txt',
    'https://plumbline/index.html',
    '',
  ])('no address reaches outside of the renderer’s files: %s', (address) => {
    expect(rendererFile(address)).toBeUndefined();
  });
});

describe('serving the renderer', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plumbline-app-'));
    mkdirSync(path.join(folder, 'renderer', 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'renderer', 'index.html'), '<title>Plumbline</title>');
    writeFileSync(path.join(folder, 'core.js'), 'secret');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (address: string, method = 'GET') =>
    serveRenderer(path.join(folder, 'renderer'), new Request(address, { method }));

  it('answers with the file and a policy that allows only the app’s own files', async () => {
    const response = await ask('app://plumbline/');
    expect(await response.text()).toBe('<title>Plumbline</title>');
    const policy = response.headers.get('Content-Security-Policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("img-src 'self' data: blob:");
    expect(policy).toContain("script-src 'self'");
    expect(policy.filter((rule) => rule.includes('unsafe'))).toHaveLength(1);
    expect(policy.join(' ')).not.toMatch(/https?:|\*|connect-src/);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    ['app://plumbline/..%2fcore.js', 'GET', 404],
    ['app://plumbline/assets/missing.js', 'GET', 404],
    ['app://plumbline/assets', 'GET', 404],
    ['app://plumbline/', 'POST', 405],
  ])('refuses %s by %s with %d and the same policy', async (address, method, status) => {
    const response = await ask(address, method);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('secret');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
  });
});
