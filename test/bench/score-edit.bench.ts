import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { WebHost } from '../e2e/web-host.ts';
import { type BenchResult, medianOf } from './median.ts';

/** Time until the next frame at 60 frames a second, in milliseconds. */
const frame = 1000 / 60;
const presses = 60;

/**
 * From a key press in the score sheet to the new total in the document, over the whole path: the sheet's
 * reducer, the engine, and the drawing of what changed. In a browser, on the sample's framework.
 */
export async function benchScoreEdit(): Promise<BenchResult> {
  const executablePath = [process.env.PLUMBLINE_CHROMIUM, '/usr/bin/chromium'].find(
    (file) => file !== undefined && existsSync(file),
  );
  const host = await WebHost.start();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openSheet(host, page);
    const ours = medianOf(await page.evaluate<number[]>(measuring));
    return {
      name: `Edit in the score grid to the new total, ${presses} key presses`,
      ours,
      baseline: frame,
      ratio: ours / frame,
      against: 'one animation frame',
    };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** Opens the score sheet of an assessment under way, with the keyboard on a level. */
async function openSheet(host: WebHost, page: Page): Promise<void> {
  await host.openFreshSample('en');
  const login = { login: 'evaluator', password: 'plumbline-sample' };
  const { session } = await host.client().people.signIn(login);
  const client = host.client(session);
  const round = (await client.rounds.list()).find(({ code }) => code === '2026');
  const { rows } = await client.rounds.assessments({ roundId: round?.id ?? '', search: 'WC-23' });
  await page.addInitScript(`sessionStorage.setItem('plumbline.session', '${session}')`);
  await page.goto(`${host.url}#/assessments/${rows[0].id}`);
  await page.locator('[data-cell="B1.1 value"]').click();
  // Whatever stood there: after this each of the measured presses changes the total.
  await page.keyboard.press('2');
  await page
    .getByRole('contentinfo')
    .getByText(/Saved \d/)
    .waitFor();
}

/** Runs in the page, where none of this project's types are known: hence as text. */
const measuring = `(async () => {
  const shown = document.querySelector('[data-live="total"]');
  const times = [];
  for (let press = 0; press < ${presses}; press++) {
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(shown, { childList: true, characterData: true, subtree: true });
    });
    const key = press % 2 === 0 ? '1' : '4';
    const start = performance.now();
    document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    times.push((await changed) - start);
    // The value is saved and the screen at rest before the next press.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
})()`;
