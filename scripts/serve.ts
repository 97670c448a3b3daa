import { argv, env } from 'node:process';
import { startServer } from './server/start-server.ts';

const FIRST_PORT = Number(env['PORT'] ?? 4173);
const TRIES = 20;

/** The first free port from the one wished for: a second map on the same machine is no error. */
async function serveFrom(root: string, port: number, tries: number): Promise<string> {
  try {
    return (await startServer({ root, port })).origin;
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!busy || tries === 0) throw error;
    return serveFrom(root, port + 1, tries - 1);
  }
}

const origin = await serveFrom(argv[2] ?? 'dist', FIRST_PORT, TRIES);
console.log(`CartoQuartiers is at ${origin}/ (Ctrl+C to stop)`);
