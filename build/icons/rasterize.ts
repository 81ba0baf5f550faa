import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/*
 * Draws icon.svg as the PNG from which the installers make every icon they need. Run by hand after a
 * change of the drawing: node_modules/.bin/node build/icons/rasterize.ts
 */
const size = 1024;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const executablePath = process.env.PLUMBLINE_CHROMIUM ?? '/usr/bin/chromium';

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: size, height: size } });
const style = '<style>html, body { margin: 0 } svg { display: block }</style>';
await page.setContent(`${style}${readFileSync(here('icon.svg'), 'utf8')}`);
await page.screenshot({ path: here('icon.png'), omitBackground: true });
await browser.close();
