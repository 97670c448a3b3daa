import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { firstScripts } from '../../../scripts/first-scripts.mjs';

test('counts the entry and its worker with what each imports, not what comes later', () => {
  const root = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(root, 'assets'));
  const write = (name: string, code: string): void => {
    writeFileSync(join(root, 'assets', name), code);
  };
  write(
    'index-1.js',
    'import{a as b}from"./shared-1.js";import"./side-1.js";const c=()=>import("./map-1.js"),' +
      'd=new URL(`worker-1.js`,import.meta.url).href;',
  );
  write('shared-1.js', 'export{x}from"./deep-1.js"');
  write('side-1.js', '');
  write('deep-1.js', '');
  write('worker-1.js', 'import{a}from"./shared-1.js"');
  write('map-1.js', '');

  const manifest = {
    'index.html': { file: 'assets/index-1.js' },
    'src/map/map-view.ts': { file: 'assets/map-1.js' },
  };
  const { page, workers } = firstScripts(root, manifest, ['index.html']);
  const names = (paths: readonly string[]): string[] =>
    paths.map((path) => relative(join(root, 'assets'), path)).sort();
  expect(names(page)).toEqual(['deep-1.js', 'index-1.js', 'shared-1.js', 'side-1.js']);
  expect(names(workers)).toEqual(['deep-1.js', 'shared-1.js', 'worker-1.js']);
  expect(() => firstScripts(root, manifest, ['src/gone.ts'])).toThrow('src/gone.ts');
});
