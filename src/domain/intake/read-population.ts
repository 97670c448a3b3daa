import type { PopulationGrid } from '../population-grid.ts';
import { readNamedRows } from './named-rows.ts';
import { readNumber } from './read-number.ts';
import { ReportLines } from './report-lines.ts';

/** `population.csv`: where residents live; a row whose numbers do not say so is refused. */
export function readPopulation(
  bytes: Uint8Array,
  report = new ReportLines('population.csv'),
): PopulationGrid {
  const lon: number[] = [];
  const lat: number[] = [];
  const residents: number[] = [];
  for (const { row, cell } of readNamedRows(bytes, ['latitude', 'longitude', 'residents'], report).rows) {
    const latitude = readNumber(cell('latitude'));
    const longitude = readNumber(cell('longitude'));
    const count = readNumber(cell('residents'));
    if (latitude === null) report.add('bad-coordinate', row, 'latitude', cell('latitude'));
    else if (longitude === null) report.add('bad-coordinate', row, 'longitude', cell('longitude'));
    else if (Math.abs(latitude) > 90) report.add('out-of-range', row, 'latitude', cell('latitude'));
    else if (Math.abs(longitude) > 180) report.add('out-of-range', row, 'longitude', cell('longitude'));
    else if (count === null || count < 0) report.add('bad-number', row, 'residents', cell('residents'));
    else {
      lat.push(latitude);
      lon.push(longitude);
      residents.push(count);
    }
  }
  return {
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    residents: Float64Array.from(residents),
  };
}
