import { expect, test } from './fixtures.ts';

test('a supervisor makes an account that can sign in, and blocks it', async ({
  app,
  page,
  host,
}) => {
  await app.openAs('supervisor', '/settings');
  await page.getByRole('button', { name: 'New person' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: true }).fill('Gu Wen');
  await form.getByLabel('Sign-in name').fill('gu.wen');
  await form.getByLabel('Role').selectOption('Auditor');
  await form.getByLabel('Password').fill('a good password');
  await form.getByRole('button', { name: 'Create account' }).click();
  await expect(form).toBeHidden();
  const signIn = () =>
    host.client().people.signIn({ login: 'gu.wen', password: 'a good password' });
  expect((await signIn()).person.role).toBe('auditor');

  await page.getByRole('gridcell', { name: 'gu.wen' }).click();
  await form.getByLabel('May sign in').uncheck();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /gu\.wen/ })).toContainText('Blocked');
  await expect(signIn()).rejects.toMatchObject({ code: 'REFUSED' });
});

test('a changed password is the one that counts', async ({ app, page, host }) => {
  await app.openAs('evaluator', '/settings/account');
  await page.getByLabel('Current password').fill('plumbline-sample');
  await page.getByLabel('New password', { exact: true }).fill('quite another');
  await page.getByLabel('New password again').fill('quite another');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('The password is changed.')).toBeVisible();
  const signIn = (password: string) =>
    host.client().people.signIn({ login: 'evaluator', password });
  await expect(signIn('plumbline-sample')).rejects.toMatchObject({ code: 'REFUSED' });
  expect((await signIn('quite another')).person.login).toBe('evaluator');
});
