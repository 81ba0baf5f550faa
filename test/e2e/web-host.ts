import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { type contract, sessionHeader } from '#shared/contract/contract.ts';
import type { Locale } from '#shared/locale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every procedure of the core, for what a test prepares or checks behind the page. */
export type CoreClient = ContractRouterClient<typeof contract>;

/**
 * A web host of its own in a temporary folder, with a sample workspace to copy.
 *
 * It runs what was built; `PLUMBLINE_WEB` and `PLUMBLINE_PAGES` name another entry and other pages.
 */
export class WebHost {
  readonly folder: string;
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #samples = new Map<Locale, string>();
  #copies = 0;

  private constructor(folder: string, url: string, child: ChildProcess) {
    this.folder = folder;
    this.url = url;
    this.#process = child;
  }

  static async start(): Promise<WebHost> {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
    const entry = process.env.PLUMBLINE_WEB ?? 'dist/web.js';
    const pages = process.env.PLUMBLINE_PAGES;
    const args = [entry, '--port', '0', ...(pages ? ['--pages', pages] : [])];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PLUMBLINE_DOCUMENTS: folder,
        PLUMBLINE_SETTINGS: join(folder, 'settings'),
        PLUMBLINE_NO_BROWSER: '1',
      },
    });
    return new WebHost(folder, await addressOf(child), child);
  }

  /** The address of the page without its token. */
  get origin(): string {
    return new URL(this.url).origin;
  }

  /** A client of this host's core, on behalf of a session if one is given. */
  client(session?: string): CoreClient {
    const token = new URL(this.url).searchParams.get('token') ?? '';
    const headers = { 'plumbline-token': token, ...(session ? { [sessionHeader]: session } : {}) };
    return createORPCClient(new RPCLink({ url: `${this.origin}/rpc`, headers }));
  }

  /** Opens a fresh copy of the sample, named in `locale`; answers its path. */
  async openFreshSample(locale: Locale): Promise<string> {
    const { workspace } = this.client();
    let sample = this.#samples.get(locale);
    if (sample === undefined) {
      sample = join(this.folder, `sample-${locale}.plumb`);
      await workspace.openSample({ path: sample, locale });
      this.#samples.set(locale, sample);
    }
    await workspace.close();
    this.#copies += 1;
    const copy = join(this.folder, `copy-${this.#copies}.plumb`);
    copyFileSync(sample, copy);
    await workspace.open({ path: copy });
    return copy;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The address that the host prints when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The web host ended with ${code}: ${said}`)));
  });
}
