import { expect, test } from 'vitest';
import { drawRooms, replaceDrawing } from '../../../scripts/architecture/draw-rooms.ts';

const code = (from: string, to: string) => ({ from, to, light: false });
const types = (from: string, to: string) => ({ from, to, light: true });

test('draws the rooms that import each other, the domain open, others closed', () => {
  const drawing = drawRooms([
    code('src/main.ts', 'src/ui/shell/App.svelte'),
    code('src/ui/shell/App.svelte', 'src/ui/parts/Button.svelte'),
    code('src/ui/place/Panel.svelte', 'src/domain/place.ts'),
    code('src/domain/intake/read-places.ts', 'src/domain/place.ts'),
    types('src/ui/shell/App.svelte', 'src/map/map-view.ts'),
    code('src/main.ts', 'node_modules/svelte/index.js'),
  ]);
  expect(drawing.split('\n')).toEqual([
    'flowchart LR',
    '  subgraph domain',
    '    domain-intake[intake]',
    '    domain-nouns[nouns]',
    '  end',
    '  domain-intake --> domain-nouns',
    '  main --> ui',
    '  ui --> domain',
    '  ui -.-> map',
  ]);
});

test('draws a full arrow as soon as one import of a room is code', () => {
  const light = types('src/ui/A.svelte', 'src/state/a.ts');
  expect(drawRooms([light, code('src/ui/B.svelte', 'src/state/b.ts'), light])).toContain('ui --> state');
});

test('puts the drawing between its markers and leaves the page as it is', () => {
  const page = 'Before\n<!-- drawn by npm run architecture -->\nold\n<!-- end of the drawing -->\nAfter\n';
  const once = replaceDrawing(page, 'flowchart LR');
  expect(once).toContain('Before\n');
  expect(once).not.toContain('old');
  expect(replaceDrawing(once, 'flowchart LR')).toBe(once);
  expect(() => replaceDrawing('no markers', '')).toThrow('No place for the drawing');
});
