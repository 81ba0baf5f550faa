import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '#shared/domain/person.ts';
import { expect, test } from './fixtures.ts';

const roomsByRole: Readonly<Record<Role, readonly string[]>> = {
  supervisor: [
    'Start',
    'Overview',
    'Providers',
    'Frameworks',
    'Rounds',
    'Results',
    'Audit',
    'Settings',
  ],
  evaluator: ['Start', 'Overview', 'Providers', 'Frameworks', 'Rounds', 'Results', 'Settings'],
  'provider-manager': ['My organisation', 'My results', 'Settings'],
  auditor: [
    'Start',
    'Overview',
    'Providers',
    'Frameworks',
    'Rounds',
    'Results',
    'Audit',
    'Settings',
  ],
};

test('the sample is one button away and says who can sign in', async ({ app, page }) => {
  await app.openStart();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByText('This is the sample workspace')).toBeVisible();
  await expect(page.getByText('Password: plumbline-sample')).toBeVisible();
  for (const role of ['Supervisor', 'Evaluator', 'Provider manager', 'Auditor']) {
    await expect(page.getByRole('radio', { name: role })).toBeAttached();
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Supervisor');
});

test('a wrong password is said in a sentence and signs nobody in', async ({ app, page }) => {
  await app.openSample();
  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('The name or the password is not right.');
  app.complaints.length = 0; // The browser itself notes the refused request.
});

for (const [role, rooms] of Object.entries(roomsByRole) as [Role, readonly string[]][]) {
  test(`a ${role} sees the rooms of their role and no others`, async ({ app, page }) => {
    await app.openAs(role);
    const links = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link');
    await expect(links).toHaveText([...rooms]);
  });
}

test('an address of a room that is not theirs leads nowhere', async ({ app, page }) => {
  await app.openAs('evaluator', '/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page.');
});

test('signing out ends the session and leads to the sign-in screen', async ({ app, page }) => {
  const client = await app.openAs('supervisor');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(client.people.me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a new workspace begins with its first supervisor', async ({ app, page, host }) => {
  await app.openStart();
  await page.getByRole('button', { name: 'New workspace' }).click();
  const name = `Programme ${Date.now()}`;
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await expect(page.getByRole('textbox', { name: 'File' })).toHaveValue(
    join(host.folder, `${name.replaceAll(' ', '-')}.plumb`),
  );
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.getByRole('button', { name: 'Create account and sign in' }).click();
  await expect(page.getByText('This is needed.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Chen Jing');
  await page.getByLabel('Sign-in name').fill('chen');
  await page.getByLabel('Password', { exact: true }).fill('a good password');
  await page.getByLabel('Password again').fill('a good passwort');
  await page.getByRole('button', { name: 'Create account and sign in' }).click();
  await expect(page.getByText('The two passwords differ.')).toBeVisible();
  await page.getByLabel('Password again').fill('a good password');
  await page.getByRole('button', { name: 'Create account and sign in' }).click();
  await expect(page.getByText('There is no round yet')).toBeVisible();
});

test('a workspace whose file is gone is marked, and can be forgotten', async ({
  app,
  page,
  host,
}) => {
  const gone = await host.openFreshSample('en');
  await app.openStart();
  rmSync(gone);
  await page.reload();
  const item = page.getByRole('listitem').filter({ hasText: gone });
  await expect(item).toContainText('File not found');
  await expect(item.getByRole('button').first()).toBeDisabled();
  await item.getByRole('button', { name: /^Forget/ }).click();
  await expect(item).toBeHidden();
});

test('language and appearance change at once and are kept', async ({ app, page }) => {
  await app.openAs('supervisor', '/settings/appearance');
  await page.getByRole('group', { name: 'Language' }).getByText('简体中文').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('group', { name: '外观' }).getByText('深色').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the palette finds a provider and opens it by keyboard alone', async ({ app, page }) => {
  const client = await app.openAs('supervisor');
  const [provider] = (await client.providers.list({ limit: 1 })).rows;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(provider.name.en);
  await expect(page.getByRole('option', { name: provider.name.en })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(provider.name.en);
});

test('two keys lead to a room, and ? lists the keys', async ({ app, page }) => {
  await app.openAs('supervisor');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the page says that the core is away and goes on when it is back', async ({
  app,
  page,
  context,
}) => {
  await app.openAs('supervisor');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Audit' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'Plumbline does not answer' });
  await expect(banner).toBeVisible();
  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await expect(page.getByRole('grid', { name: 'Audit events' })).toBeVisible();
  app.complaints.length = 0; // The browser itself notes the requests that failed.
});

test('nothing is asked of any other machine', async ({ app, page, host }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin)) foreign.push(request.url());
  });
  await app.openAs('supervisor', '/overview');
  await app.go('/providers');
  expect(foreign).toEqual([]);
  expect(page.url()).not.toContain('token');
});

test('in the test language every label comes from the catalogue and none is clipped', async ({
  app,
  page,
}) => {
  await app.openAs('supervisor');
  await page.goto(`${app.host.origin}/?locale=pseudo#/overview`);
  const labels =
    '.nav a, .nav-group, .btn, .tab, .kpi span, .card-head h2, .head h1, .status button';
  for (const path of ['/overview', '/providers', '/audit', '/settings', '/start']) {
    await app.go(path);
    await page.waitForLoadState('networkidle');
    const wrong = await page
      .locator(labels)
      .evaluateAll((elements) =>
        elements
          .filter((one) => !one.outerHTML.includes('⟦') || one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.outerHTML),
      );
    expect(wrong, path).toEqual([]);
  }
});
