import { stderr } from 'node:process';

const WIDTH = 30;

/** A bar on a terminal; nothing where the output goes to a file or another program. */
export function showProgress(done: number, all: number): void {
  if (!stderr.isTTY) return;
  const full = all === 0 ? WIDTH : Math.round((WIDTH * done) / all);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  stderr.write(`\r${bar} ${String(done)}/${String(all)}${done === all ? '\n' : ''}`);
}
