import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Installs a package of the system where we may: as root, on Debian and its kin. False where it is not there after.
 * @param {string} name
 * @returns {Promise<boolean>}
 */
export async function installPackage(name) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall || (await run('apt-get', ['update'])) !== 0) return false;
  return (await run('apt-get', ['install', '--yes', '--no-install-recommends', name])) === 0;
}
