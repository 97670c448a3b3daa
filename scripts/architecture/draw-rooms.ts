/** One file that imports another: its code, or only later or for its types. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly light: boolean;
}

const START = '<!-- drawn by npm run architecture -->';
const END = '<!-- end of the drawing -->';
const OPENING = '```mermaid';

/** The room of a file (`src/ui/place/Panel.svelte` is `ui`), or null for what is no room of ours. */
function roomOf(path: string): string | null {
  if (path.startsWith('scripts/')) return 'scripts';
  const [, room = '', rest] = /^src\/([^/]+?)(?:\.ts|\/(.*))$/.exec(path) ?? [];
  if (room === '' || room === 'styles') return null;
  if (room !== 'domain') return room;
  const [part = '', file] = (rest ?? '').split('/');
  return file === undefined ? 'domain/nouns' : `domain/${part}`;
}

/** From outside, the domain is one room; its parts are drawn only among themselves. */
function shorten(room: string, other: string): string {
  return room.startsWith('domain/') && !other.startsWith('domain/') ? 'domain' : room;
}

function foldArrows(imports: readonly Import[]): Map<string, boolean> {
  const arrows = new Map<string, boolean>();
  for (const { from, to, light } of imports) {
    const fromRoom = roomOf(from);
    const toRoom = roomOf(to);
    if (fromRoom === null || toRoom === null || fromRoom === toRoom) continue;
    const arrow = `${shorten(fromRoom, toRoom)} ${shorten(toRoom, fromRoom)}`;
    arrows.set(arrow, light && (arrows.get(arrow) ?? true));
  }
  return arrows;
}

const toId = (room: string): string => room.replace('/', '-');

/** A Mermaid drawing of the rooms: a full arrow is code, a dotted one types or what is loaded later. */
export function drawRooms(imports: readonly Import[]): string {
  const arrows = foldArrows(imports);
  const parts = [...arrows.keys()].flatMap((arrow) => arrow.split(' ')).filter((room) => room.includes('/'));
  const lines = [...arrows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([arrow, light]) => {
      const [from = '', to = ''] = arrow.split(' ');
      return `  ${toId(from)} ${light ? '-.->' : '-->'} ${toId(to)}`;
    });
  return [
    'flowchart LR',
    '  subgraph domain',
    ...[...new Set(parts)].sort().map((part) => `    ${toId(part)}[${part.replace('domain/', '')}]`),
    '  end',
    ...lines,
  ].join('\n');
}

/** The page with the drawing between its markers replaced. */
export function replaceDrawing(page: string, drawing: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`No place for the drawing: the page needs ${START} and ${END}`);
  return `${page.slice(0, start)}${START}\n\n${OPENING}\n${drawing}\n\`\`\`\n\n${page.slice(end)}`;
}
