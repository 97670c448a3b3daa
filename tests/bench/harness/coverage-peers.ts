import { area, booleanPointInPolygon, circle, distance, multiPolygon, point } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Position } from 'geojson';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import polygonClipping, { type Geom } from 'polygon-clipping';
import { widenBounds } from '../../../src/domain/coverage/plane.ts';
import { SHARE_MINUTES } from '../../../src/domain/coverage/reach.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { cornersOf } from '../../../src/domain/geo/ring.ts';
import { walkingMetres, walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import type { BuiltPlace } from '../../fixtures/build-place.ts';
import { shareByClipping } from '../../fixtures/share-by-clipping.ts';
import type { CoverageScene, SampleCell } from './coverage-scene.ts';

/** What a peer measures of one neighbourhood and issue. */
interface PeerMeasures {
  readonly inside: number;
  readonly nearestMetres: number;
  /** By `SHARE_MINUTES`. */
  readonly shares: readonly number[];
}

export type PeerMeasure = (cell: SampleCell) => PeerMeasures;

/** Corners of a circle by turf's own choice. */
const CORNERS = 64;

const positionOf = ({ points }: BuiltPlace): LonLat => points[0]?.position ?? [0, 0];

function toOutline({ neighbourhood }: SampleCell) {
  return multiPolygon(
    neighbourhood.polygons.map((rings) =>
      rings.map((ring) => cornersOf(ring).map(([lon, lat]): Position => [lon, lat])),
    ),
  );
}

/** Turf, function by function as its documentation shows them: every place of the issue is looked at. */
export function turfMeasure({ ofIssue }: CoverageScene, corners = CORNERS): PeerMeasure {
  return (cell) => {
    const { neighbourhood, issue } = cell;
    const outline = toOutline(cell);
    let inside = 0;
    let nearestMetres = Infinity;
    const discs: BuiltPlace[] = [];
    const [west, south, east, north] = widenBounds(neighbourhood.bounds, walkingReachMetres(15));
    for (const place of ofIssue[issue] ?? []) {
      const [lon, lat] = positionOf(place);
      if (booleanPointInPolygon([lon, lat], outline)) inside++;
      const metres = distance([...neighbourhood.label], [lon, lat], { units: 'meters' });
      nearestMetres = Math.min(nearestMetres, walkingMetres(metres));
      if (lon >= west && lon <= east && lat >= south && lat <= north) discs.push(place);
    }
    const shares = SHARE_MINUTES.map((minutes) => shareByClipping(neighbourhood, discs, minutes, corners));
    return { inside, nearestMetres, shares };
  };
}

/** Who knows the field: indexes find the candidates, then the leanest clipping there is. */
export function indexedMeasure({ ofIssue }: CoverageScene): PeerMeasure {
  const indexes = ofIssue.map((places) => {
    const boxes = new Flatbush(places.length);
    const points = new KDBush(places.length);
    for (const place of places) {
      const [lon, lat] = positionOf(place);
      boxes.add(lon, lat, lon, lat);
      points.add(lon, lat);
    }
    boxes.finish();
    points.finish();
    return { boxes, points };
  });
  return (cell) => {
    const { neighbourhood, issue } = cell;
    const places = ofIssue[issue] ?? [];
    const index = indexes[issue];
    const outline = toOutline(cell);
    const at = (row: number): LonLat => places[row]?.points[0]?.position ?? [0, 0];
    const inside = index?.boxes
      .search(...neighbourhood.bounds)
      .filter((row) => booleanPointInPolygon([...at(row)], outline)).length;
    const [nearest] = index === undefined ? [] : around(index.points, ...neighbourhood.label, 1);
    const whole = area(outline);
    const contour: Geom = outline.geometry.coordinates as Geom;
    const shares = SHARE_MINUTES.map((minutes) => {
      const metres = walkingReachMetres(minutes);
      const discs = (index?.boxes.search(...widenBounds(neighbourhood.bounds, metres)) ?? []).map(
        (row) => circle(point([...at(row)]), metres / 1000, { steps: CORNERS }).geometry.coordinates as Geom,
      );
      const [first, ...more] = discs;
      if (first === undefined) return 0;
      const reached = polygonClipping.intersection(contour, polygonClipping.union(first, ...more));
      const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: reached };
      return area(geometry) / whole;
    });
    return {
      inside: inside ?? 0,
      nearestMetres:
        nearest === undefined
          ? Infinity
          : walkingMetres(distance([...neighbourhood.label], [...at(nearest)], { units: 'meters' })),
      shares,
    };
  };
}
