import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installPackage } from './packages.mjs';
import { run } from './run.mjs';

/** WebGL in software, nothing in the background, and no name but the machine's own can be resolved. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Without windows of its own where there is such a one: drawing those takes a third of a journey's time. */
const HEADLESS = 'chromium-headless-shell';
/** With windows and all else that people have: only such a one tells what a page holds in memory. */
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names in the order in which they are wanted */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

/** The browser that Playwright has downloaded, if it has; it knows only once it is installed itself. */
function fromPlaywright() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * The browser of this machine: the one that `CHROMIUM_PATH` names, one on the path, or Playwright's own.
 * @returns {string | null}
 */
export function findChromium(isWhole = false) {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  return named !== '' ? named : (onPath(isWhole ? WHOLE : [HEADLESS, ...WHOLE]) ?? fromPlaywright());
}

/**
 * Finds a browser or installs one: from the system's packages where we may, else Playwright's own.
 * @returns {Promise<string>}
 */
export async function ensureChromium(isWhole = false) {
  const found = findChromium(isWhole);
  if (found !== null) return found;
  console.log('Installing Chromium for the tests…');
  if (isWhole || !(await installPackage(HEADLESS))) await installPackage('chromium');
  if (findChromium(isWhole) === null) await run('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium(isWhole);
  if (installed !== null) return installed;
  console.error('The tests need a Chromium: install one and set CHROMIUM_PATH to it.');
  process.exit(1);
}
