import { existsSync } from 'node:fs';
import { installPackage } from './packages.mjs';

/** Where systems put it. */
const PATHS = ['/usr/sbin/nginx', '/usr/bin/nginx'];

/** @returns {string | undefined} */
export function findNginx() {
  return PATHS.find((path) => existsSync(path));
}

/** On a CI machine the recipe of `docs/hosting.md` is tried for real; a person's machine is left as it is. */
export async function ensureNginx() {
  if (process.env['CI'] === undefined || findNginx() !== undefined) return;
  console.log('Installing nginx for the test of its recipe…');
  if (!(await installPackage('nginx-light'))) console.log('No nginx here: its recipe is tried elsewhere.');
}
