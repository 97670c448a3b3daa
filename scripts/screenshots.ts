import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { startServer } from './server/start-server.ts';

/** Looked at by people, never compared by machines: `npm run screenshots`, or `-- picture` for the README's. */
const FOLDER = 'screenshots';
const PICTURE = 'docs/picture.png';

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1440, height: 900 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
const VIEWS: Readonly<Record<string, string>> = {
  map: '',
  issue: '&issues=alimentation',
  place: '&place=pistyles',
  list: '&view=list',
  coverage: '&view=coverage',
  data: '&view=data',
  embed: '&view=embed',
  about: '&view=about',
};

type Size = Pick<(typeof SIZES)[number], 'width' | 'height'>;

async function picture(
  browser: Browser,
  address: string,
  size: Size,
  colorScheme: (typeof SCHEMES)[number],
  path: string,
): Promise<void> {
  const { width, height } = size;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'load' });
  // The map is a picture too: wait until it says that it stands, whatever became of the online basemap.
  await page
    .locator('[data-map="ready"], [data-map="sketch"], [data-map="failed"], main h1')
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(600);
  await page.screenshot({ path });
  await page.close();
}

const site = await startServer({ root: 'dist', port: 0 });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

if (argv.includes('picture')) {
  await picture(browser, `${site.origin}/?basemap=sketch`, SIZES[1], 'light', PICTURE);
  console.log(PICTURE);
} else {
  await mkdir(FOLDER, { recursive: true });
  for (const [view, query] of Object.entries(VIEWS)) {
    for (const language of Object.keys(LANGUAGES)) {
      for (const scheme of SCHEMES) {
        for (const size of SIZES) {
          const path = join(FOLDER, `${view}-${size.name}-${language}-${scheme}.png`);
          const address = `${site.origin}/?basemap=sketch&lang=${language}${query}`;
          await picture(browser, address, size, scheme, path);
          console.log(path);
        }
      }
    }
  }
}
await browser.close();
await site.close();
