import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { App } from '../e2e/app.ts';
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
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const taken = await editTimes(new App(page, host), page);
    const ours = medianOf(taken);
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

async function editTimes(app: App, page: Page): Promise<number[]> {
  const client = await app.openAs('evaluator', '/rounds');
  const round = (await client.rounds.list()).find(({ code }) => code === '2026');
  const { rows } = await client.rounds.assessments({ roundId: round?.id ?? '', search: 'WC-29' });
  await app.go(`/assessments/${rows[0].id}`);
  await page.locator('[data-cell="B1.1 value"]').click();
  // Whatever stood there: after this each of the measured presses changes the total.
  await page.keyboard.press('2');
  await page
    .getByRole('contentinfo')
    .getByText(/Saved \d/)
    .waitFor();
  return page.evaluate(async (count) => {
    const shown = document.querySelector('[data-live="total"]');
    if (!shown) throw new Error('The sheet shows no total');
    const times: number[] = [];
    for (let press = 0; press < count; press++) {
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(shown, { childList: true, characterData: true, subtree: true });
      });
      const start = performance.now();
      const key = press % 2 === 0 ? '1' : '4';
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      times.push((await changed) - start);
      // The value is saved and the screen at rest before the next press.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return times;
  }, presses);
}
