import type { Bounds } from './geo/lon-lat.ts';
import { isRecord } from './is-record.ts';
import { PUBLIC_GEOCODER, type Basemap, type PackSource, type Site } from './site.ts';

/** Says that what is being read is no territory; caught in `readSite`, the only one that reads. */
class NotASite extends Error {}

type Read<Value> = (value: unknown) => Value;

function demand(isRight: boolean): void {
  if (!isRight) throw new NotASite();
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new NotASite();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new NotASite();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new NotASite();
  return value;
}

const numberWithin =
  (least: number, most: number): Read<number> =>
  (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new NotASite();
    return value;
  };

const listOf =
  <Item>(read: Read<Item>): Read<readonly Item[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new NotASite();
    return value.map((item: unknown) => read(item));
  };

/** What may be left out, and what stands for it then. */
const optional = <Value, Fallback>(
  value: unknown,
  read: Read<Value>,
  fallback: Fallback,
): Value | Fallback => (value === undefined ? fallback : read(value));

/** A file beside `site.json`, or its whole address. */
function file(value: unknown): string {
  demand(URL.canParse(text(value), 'https://site.example/'));
  return text(value);
}

const texts = listOf(text);
const files = listOf(file);
const longitude = numberWithin(-180, 180);
const latitude = numberWithin(-90, 90);

function titles(value: unknown): Readonly<Record<string, string>> {
  const byLanguage = Object.fromEntries(
    Object.entries(record(value)).map(([language, title]) => [language, text(title)]),
  );
  demand(byLanguage['fr'] !== undefined);
  return byLanguage;
}

function bounds(value: unknown): Bounds {
  if (!Array.isArray(value) || value.length !== 4) throw new NotASite();
  return [longitude(value[0]), latitude(value[1]), longitude(value[2]), latitude(value[3])];
}

function languages(value: unknown): readonly string[] {
  const codes = texts(value);
  demand(codes.length > 0);
  return codes;
}

function basemap(value: unknown): Basemap {
  const { id, name, style, attribution } = record(value);
  demand(URL.canParse(text(style)));
  return { id: text(id), name: text(name), style: text(style), attribution: text(attribution) };
}

const count = numberWithin(1, Number.MAX_SAFE_INTEGER);

function pack(value: unknown): PackSource {
  const { places, summary, above, inSight } = record(value);
  return {
    places: file(places),
    summary: file(summary),
    above: optional(above, count, 100_000),
    inSight: optional(inSight, count, 5000),
  };
}

function site(json: unknown): Site {
  const given = record(json);
  const start = record(given['start']);
  const sources = record(given['sources']);
  return {
    title: titles(given['title']),
    bounds: bounds(given['bounds']),
    start: {
      lon: longitude(start['lon']),
      lat: numberWithin(-85, 85)(start['lat']),
      zoom: numberWithin(0, 20)(start['zoom']),
    },
    languages: optional(given['languages'], languages, ['fr', 'en', 'ar']),
    basemap: optional(given['basemap'], text, 'sketch'),
    sketch: optional(given['sketch'], flag, false),
    basemaps: optional(given['basemaps'], listOf(basemap), []),
    sources: {
      projects: optional(sources['projects'], files, []),
      venues: optional(sources['venues'], files, []),
      issues: file(sources['issues']),
      neighbourhoods: optional(sources['neighbourhoods'], file, ''),
      surveys: optional(sources['surveys'], file, ''),
    },
    pack: optional(given['pack'], pack, null),
    dataOrigins: optional(given['dataOrigins'], texts, []),
    geocoder: optional(given['geocoder'], text, PUBLIC_GEOCODER),
    contact: optional(given['contact'], text, ''),
    transitPlanner: optional(given['transitPlanner'], text, ''),
  };
}

/** `site.json` as a territory, or null where it is not one. Addresses in it stay as written. */
export function readSite(json: unknown): Site | null {
  try {
    return site(json);
  } catch (error) {
    if (error instanceof NotASite) return null;
    throw error;
  }
}
