import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { groupWith } from '../../../scripts/vite/chunk-group.ts';

/** Static imports by module; `map` is fetched by `page` when it is wanted. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  page: ['list', 'shared'],
  list: ['shared', 'page'],
  shared: ['library'],
  library: [],
  map: ['shared'],
};

const chunkOf = (group: Rolldown.CodeSplittingGroup, id: string, modules = IMPORTS): unknown => {
  const getModuleInfo = (name: string): unknown =>
    name in modules ? { importedIds: modules[name] ?? [] } : null;
  return typeof group.name === 'function' ? Reflect.apply(group.name, null, [id, { getModuleInfo }]) : null;
};

test('a group holds what its modules import statically, not what comes late', () => {
  const group = groupWith('first', () => ['page']);
  expect(['page', 'list', 'shared', 'library'].map((id) => chunkOf(group, id))).toEqual(
    Array.from({ length: 4 }, () => 'first'),
  );
  expect(chunkOf(group, 'map')).toBeNull();
});

test('what a group does not take stays out, and so does everything of a build without its modules', () => {
  const group = groupWith(
    'first',
    () => ['page'],
    (id) => id !== 'library',
  );
  expect(chunkOf(group, 'library')).toBeNull();
  expect(
    chunkOf(
      groupWith('first', () => ['page']),
      'map',
      { map: [] },
    ),
  ).toBeNull();
});
