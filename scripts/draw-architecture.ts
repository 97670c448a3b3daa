import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, execPath, exit } from 'node:process';
import { drawRooms, replaceDrawing, type Import } from './architecture/draw-rooms.ts';

const PAGE = 'ARCHITECTURE.md';

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly resolved: string;
      readonly dependencyTypes: readonly string[];
    }[];
  }[];
}

/** Every import of the code as dependency-cruiser sees it: the same eyes that check the arrows. */
function readImports(): Import[] {
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const output = execFileSync(execPath, [cruiser, 'src', 'scripts', '--output-type', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const cruise = JSON.parse(output) as Cruise;
  return cruise.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      light: dependencyTypes.some((type) => type === 'type-only' || type === 'dynamic-import'),
    })),
  );
}

const page = readFileSync(PAGE, 'utf8');
const drawn = replaceDrawing(page, drawRooms(readImports()));
if (drawn !== page && argv.includes('--check')) {
  console.error(
    `The drawing in ${PAGE} is not what the code imports: run \`npm run architecture\` and look at it.`,
  );
  exit(1);
}
writeFileSync(PAGE, drawn);
