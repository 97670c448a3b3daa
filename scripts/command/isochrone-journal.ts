import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { isochroneKey, type Isochrone } from '../../src/domain/isochrones/isochrone.ts';
import { readIsochroneFeature, toIsochroneFeature } from '../../src/domain/isochrones/isochrone-feature.ts';
import { parseJson } from '../../src/domain/parse-json.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { OutsideError } from './read-options.ts';

/** An isochrone that a service gave before, and the ISO date of that day. */
export interface KeptIsochrone extends Isochrone {
  readonly date: string;
}

const schema = v.object({ service: v.string(), date: v.string(), feature: v.unknown() });

/** What a service gave before, by `isochroneKey`. Lines of another service, or cut ones, are passed over. */
export async function readIsochroneJournal(
  path: string,
  service: string,
): Promise<Map<string, KeptIsochrone>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const kept = new Map<string, KeptIsochrone>();
  for (const line of text.split('\n')) {
    const entry = v.safeParse(schema, parseJson(new TextEncoder().encode(line)));
    const isochrone = entry.success ? readIsochroneFeature(entry.output.feature) : null;
    if (!entry.success || entry.output.service !== service || isochrone === null) continue;
    kept.set(isochroneKey(isochrone.position, isochrone.minutes), { ...isochrone, date: entry.output.date });
  }
  return kept;
}

/** Adds a line: a thousand isochrones are too long to be written whole after each. */
export async function keepIsochrone(
  path: string,
  service: string,
  { date, ...isochrone }: KeptIsochrone,
  words: CommandWords,
): Promise<void> {
  const line = JSON.stringify({ service, date, feature: toIsochroneFeature(isochrone) });
  try {
    await mkdir(dirname(path), { recursive: true });
    // The line end comes first: the line before may have been cut with the machine.
    await appendFile(path, `\n${line}`);
  } catch {
    throw new OutsideError(words.unwritable(path));
  }
}
