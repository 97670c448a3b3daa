import * as v from 'valibot';
import type { Site } from './site.ts';

const texts = v.pipe(
  v.record(v.string(), v.string()),
  v.check((value) => value['fr'] !== undefined),
);
const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
const files = v.pipe(v.array(v.string()), v.minLength(1));

const schema = v.object({
  title: texts,
  bounds: v.strictTuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
  start: v.object({
    lon: degrees(180),
    lat: degrees(85),
    zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
  }),
  languages: v.optional(files, ['fr', 'en', 'ar']),
  basemap: v.optional(v.string(), 'sketch'),
  sketch: v.optional(v.boolean(), false),
  basemaps: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        style: v.pipe(v.string(), v.url()),
        attribution: v.string(),
      }),
    ),
    [],
  ),
  sources: v.object({
    projects: v.optional(v.array(v.string()), []),
    venues: v.optional(v.array(v.string()), []),
    issues: v.string(),
    neighbourhoods: v.optional(v.string(), ''),
    surveys: v.optional(v.string(), ''),
  }),
  dataOrigins: v.optional(v.array(v.string()), []),
  contact: v.optional(v.string(), ''),
});

/** `site.json` as a territory, or null where it is not one. Addresses in it stay as written. */
export function readSite(json: unknown): Site | null {
  const result = v.safeParse(schema, json);
  return result.success ? result.output : null;
}
