import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Role } from '#shared/domain/person.ts';
import type { Locale } from '#shared/locale.ts';
import type { CoreClient, WebHost } from './web-host.ts';

const samplePassword = 'plumbline-sample';
const sampleLogins: Readonly<Record<Role, string>> = {
  supervisor: 'supervisor',
  evaluator: 'evaluator',
  'provider-manager': 'manager',
  auditor: 'auditor',
};

/** How the page is shown. */
export interface Look {
  readonly locale?: Locale;
  readonly scheme?: 'light' | 'dark';
  /** Whether to show the test language, whose words are longer. */
  readonly pseudo?: boolean;
}

/** The app in a browser page, with the ways in that tests need. */
export class App {
  readonly page: Page;
  readonly host: WebHost;
  /** What the page complained of: errors, broken promises, violations of its security policy. */
  readonly complaints: string[] = [];

  constructor(page: Page, host: WebHost) {
    this.page = page;
    this.host = host;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens the page on a fresh copy of the sample, with nobody signed in. */
  async openSample(look: Look = {}): Promise<void> {
    await this.host.openFreshSample(look.locale ?? 'en');
    await this.#show(look, null);
    await this.page.goto(this.#address(look));
  }

  /** Opens the page on Start, with no workspace open. */
  async openStart(look: Look = {}): Promise<void> {
    await this.host.client().workspace.close();
    await this.#show(look, null);
    await this.page.goto(this.#address(look));
  }

  /**
   * Opens the page on a fresh copy of the sample, signed in as the sample's account of a role, at a path
   * such as `/providers`. Answers a client that acts for the same person.
   */
  async openAs(role: Role, path = '/', look: Look = {}): Promise<CoreClient> {
    await this.host.openFreshSample(look.locale ?? 'en');
    const { session } = await this.host
      .client()
      .people.signIn({ login: sampleLogins[role], password: samplePassword });
    await this.#show(look, session);
    await this.page.goto(`${this.#address(look)}#${path}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    return this.host.client(session);
  }

  /** Goes to a path of the app. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Expects no violation of WCAG 2.2 AA, nor of axe's best practices, in what is shown now. */
  async expectAccessible(what: string): Promise<void> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page: this.page })
      .options({ runOnly: tags, resultTypes: ['violations'] })
      // The page has no frames: one run in the page itself, and no second page to gather results in.
      .setLegacyMode(true)
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`),
    );
    expect(found, `accessibility of ${what}`).toEqual([]);
  }

  #address({ pseudo = false }: Look): string {
    return pseudo ? `${this.host.url}&locale=pseudo` : this.host.url;
  }

  /** Seeds the tab once with the look and the session, before the page's own code runs. */
  async #show({ locale = 'en', scheme = 'light' }: Look, session: string | null): Promise<void> {
    await this.page.addInitScript(
      ([preferences, token]) => {
        if (window.sessionStorage.getItem('seeded')) return;
        window.sessionStorage.setItem('seeded', 'yes');
        window.localStorage.setItem('plumbline.preferences', preferences);
        if (token !== '') window.sessionStorage.setItem('plumbline.session', token);
      },
      [JSON.stringify({ locale, scheme }), session ?? ''] as const,
    );
  }
}
