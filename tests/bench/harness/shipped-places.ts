import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { readPlaces, type SourceFile } from '../../../src/domain/intake/read-places.ts';
import { isLocated } from '../../../src/domain/place-table.ts';
import { readSite } from '../../../src/domain/read-site.ts';
import { parseJson } from '../../../src/domain/parse-json.ts';

/** How many places there are in what the project ships: on its map, and in the file of venues alone. */
export function shippedPlaces(): { readonly located: number; readonly venues: number } {
  const read = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, '../../../data', name));
  const site = readSite(parseJson(read('site.json')));
  if (site === null) throw new Error('data/site.json is no territory');
  const context = { issues: readIssues(read('issues.csv')), bounds: site.bounds, today: '2026-11-23' };
  const count = (files: readonly SourceFile[]): { located: number; all: number } => {
    const { table } = readPlaces(files, context);
    const rows = Array.from({ length: table.size }, (_, row) => row);
    return { located: rows.filter((row) => isLocated(table, row)).length, all: table.size };
  };
  const venues: SourceFile = { name: 'venues.csv', bytes: read('venues.csv'), kind: 'venue' };
  const projects: SourceFile = { name: 'projects.csv', bytes: read('projects.csv'), kind: 'project' };
  return { located: count([projects, venues]).located, venues: count([venues]).all };
}
