// Runs on bare Node, before anything is installed: `npm start` is all a newcomer types.
import { ensureDependencies, requireNode } from './dependencies.mjs';
import { run } from './run.mjs';

requireNode();
await ensureDependencies();
const built = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
process.exit(built === 0 ? await run(process.execPath, ['--import', 'tsx', 'scripts/serve.ts']) : built);
