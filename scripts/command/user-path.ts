import { resolve } from 'node:path';
import { cwd, env } from 'node:process';

/** A path as its user means it: npm runs scripts in the project's folder, wherever they were typed. */
export function userPath(path: string): string {
  return resolve(env['INIT_CWD'] ?? cwd(), path);
}
