import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { toRing } from '../../../src/domain/geo/ring.ts';
import { readNeighbourhoods } from '../../../src/domain/intake/read-neighbourhoods.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import type { PlaceTable } from '../../../src/domain/place-table.ts';
import { aNeighbourhood } from '../../fixtures/build-neighbourhood.ts';
import { aPlace, aTable, ISSUE_IDS, type BuiltPlace } from '../../fixtures/build-place.ts';
import { chance } from '../../fixtures/cover.ts';

const NEIGHBOURHOODS = 1600;
/** Everywhere the same: a population without a census. */
const RESIDENTS = 2500;
const SAMPLE = 12;

/** A territory as large as France, and the part of it that slow peers measure. */
export interface CoverageScene {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly places: readonly BuiltPlace[];
  readonly table: PlaceTable;
  /** By issue. */
  readonly ofIssue: readonly (readonly BuiltPlace[])[];
  readonly sample: readonly SampleCell[];
  /** How many times the sample the whole is. */
  readonly scale: number;
}

/** One neighbourhood and one issue. */
export interface SampleCell {
  readonly at: number;
  readonly neighbourhood: Neighbourhood;
  readonly issue: number;
}

export function buildCoverageScene(size: number): CoverageScene {
  const neighbourhoods = contours();
  const places = scatter(neighbourhoods, size);
  // The sample is spread over the list, each with another issue.
  const step = Math.floor(neighbourhoods.length / SAMPLE);
  const sample = Array.from({ length: SAMPLE }, (_, index) => {
    const neighbourhood = neighbourhoods[index * step];
    if (neighbourhood === undefined) throw new RangeError('the sample is larger than the list');
    return { at: index * step, neighbourhood, issue: index % ISSUE_IDS.length };
  });
  return {
    neighbourhoods,
    places,
    table: aTable(places),
    ofIssue: ISSUE_IDS.map((id) => places.filter(({ issues }) => issues.includes(id))),
    sample,
    scale: (neighbourhoods.length * ISSUE_IDS.length) / SAMPLE,
  };
}

/** The official contours where they are at hand, repeated to 1,600; stars of a hundred corners elsewhere. */
function contours(): Neighbourhood[] {
  const file = resolve(env['CARTO_REFERENCE'] ?? '../shared/reference', 'qpv_france_2015.geojson');
  if (!existsSync(file)) return Array.from({ length: NEIGHBOURHOODS }, star(chance(1)));
  const official = readNeighbourhoods(JSON.parse(readFileSync(file, 'utf8')));
  return Array.from({ length: Math.ceil(NEIGHBOURHOODS / official.length) }, () => official)
    .flat()
    .slice(0, NEIGHBOURHOODS)
    .map((one) => ({ ...one, population: RESIDENTS }));
}

function star(random: () => number): (_: unknown, index: number) => Neighbourhood {
  return (_, index) => {
    const [lon, lat] = [random() * 8 - 1, 43.5 + random() * 6];
    const ring = Array.from({ length: 100 }, (__, corner): LonLat => {
      const [turn, radius] = [(corner * Math.PI) / 50, 0.002 + random() * 0.004];
      return [lon + radius * Math.cos(turn) * 1.4, lat + radius * Math.sin(turn)];
    });
    const code = `QP${String(index)}`;
    const closed = [...ring, ...ring.slice(0, 1)];
    return aNeighbourhood({ code, polygons: [[toRing(closed)]], label: [lon, lat], population: RESIDENTS });
  };
}

/** Places of one issue each, most of them a few kilometres around a neighbourhood. */
function scatter(neighbourhoods: readonly Neighbourhood[], count: number): BuiltPlace[] {
  const random = chance(2);
  const off = (): number => (random() + random() + random() - 1.5) * 0.05;
  return Array.from({ length: count }, () => {
    const [lon, lat] = neighbourhoods[Math.floor(random() * neighbourhoods.length)]?.label ?? [0, 0];
    return aPlace({
      at: [lon + off(), lat + off()],
      issues: [ISSUE_IDS[Math.floor(random() * ISSUE_IDS.length)] ?? 'emploi'],
    });
  });
}
