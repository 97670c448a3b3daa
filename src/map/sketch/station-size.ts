import { atZoom, type Stops } from './stops.ts';

const RADIUS: Stops = [12.2, 1.8, 13, 2.8, 14.5, 4, 16, 5.5, 17, 7];

/** The radius of a station's dot in CSS pixels; a tram stop's is smaller. */
export function stationRadius(rank: 1 | 2 | 3, zoom: number): number {
  return atZoom(RADIUS, zoom) * (rank === 3 ? 0.72 : 1);
}
