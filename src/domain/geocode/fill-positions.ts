import type { PlaceTable } from '../place-table.ts';
import { textAt } from '../text-column.ts';
import { toTextColumn } from '../text-column-writer.ts';
import type { JudgedRow } from './judge-findings.ts';

/** Columns that say where a position came from, for whoever checks it. */
const NOTES = {
  geocodage_statut: (row: JudgedRow) => row.status,
  geocodage_score: (row: JudgedRow) => (row.score === null ? '' : String(row.score)),
  geocodage_adresse: (row: JudgedRow) => row.label,
} as const satisfies Record<string, (row: JudgedRow) => string>;

/**
 * The table with the found positions in it. Rows that had one are not among the judged, so that none of
 * theirs is ever replaced.
 */
export function fillPositions(table: PlaceTable, judged: readonly JudgedRow[]): PlaceTable {
  const byIndex = new Map(judged.map((row) => [row.index, row]));
  const start: number[] = [0];
  const points: { lon: number; lat: number; precision: number }[] = [];
  for (let place = 0; place < table.size; place++) {
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      points.push({
        lon: table.pointLon[point] ?? 0,
        lat: table.pointLat[point] ?? 0,
        precision: table.pointPrecisionMetres[point] ?? 0,
      });
    }
    const found = byIndex.get(place);
    if (found !== undefined && found.lon !== null && found.lat !== null) {
      points.push({ lon: found.lon, lat: found.lat, precision: found.precision_m });
    }
    start.push(points.length);
  }
  const notes = Object.entries(NOTES).map(([label, read]) => {
    // What an earlier search noted stays where this one did not look.
    const earlier = table.otherTexts.find((other) => other.label === label)?.column;
    const texts = Array.from({ length: table.size }, (_, place) => {
      const row = byIndex.get(place);
      return row === undefined ? textAt(earlier, place) : read(row);
    });
    return { label, column: toTextColumn(texts) };
  });
  return {
    ...table,
    pointStart: Uint32Array.from(start),
    pointLon: Float64Array.from(points, ({ lon }) => lon),
    pointLat: Float64Array.from(points, ({ lat }) => lat),
    pointPrecisionMetres: Float32Array.from(points, ({ precision }) => precision),
    otherTexts: [...table.otherTexts.filter(({ label }) => !Object.hasOwn(NOTES, label)), ...notes],
  };
}
