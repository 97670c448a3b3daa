import { lstatSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Plain words instead of the syntax error that an old Node would throw later. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `This project needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}: see https://nodejs.org`,
  );
  process.exit(1);
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Compared by content: a fresh checkout gives every file a new date. */
function isInstalled() {
  try {
    // Linked from another checkout, which looks after it; `npm ci` here would empty it there.
    if (lstatSync('node_modules').isSymbolicLink()) return true;
    const installed = readPackages('node_modules/.package-lock.json');
    return Object.entries(readPackages('package-lock.json')).every(
      ([path, { version, optional = false }]) =>
        path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs exactly what the lock file says, where that has not been done yet. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies…');
  const code = await run('npm', ['ci']);
  if (code !== 0) {
    console.error('The dependencies could not be installed: the lines above say why.');
    process.exit(code);
  }
}
