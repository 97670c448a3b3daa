import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { LabelBox } from './label-style.ts';
import { LabelPlacer } from './labels.ts';
import { numberRanges } from './number-ranges.ts';
import { screenX, screenY, type Viewport } from './viewport.ts';

/** A place on paper: the number that its entry has in the list beside the map. */
export interface NumberedPin {
  readonly position: LonLat;
  readonly number: number;
  /** Radius of doubt, 0 where none is stated. */
  readonly precisionMetres: number;
}

/** A badge that names one place, or those that share a spot. CSS pixels of the viewport. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: LabelBox;
  /** Where the places are; the badge may have had to give way. */
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Group {
  readonly spots: Spot[];
  readonly numbers: number[];
}

export const BADGE_LINE = 14;
export const DOT_RADIUS = 3.5;
const PADDING_X = 5;
const PADDING_Y = 2.5;
/** Numbers of a spot, so many to a line. */
const LINE_PARTS = 4;
/** A larger badge would hide the map that it explains. */
const MOST_LINES = 3;
/** Places nearer than this share a badge; where badges find no room, those a little further do too. */
const TOGETHER = [8, 16, 28, 44] as const;
const DISTANCES = [17, 26, 38, 52, 70, 92] as const;
const DIRECTIONS = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);

export interface BadgeWriter {
  readonly measure: (text: string) => number;
  readonly number: (value: number) => string;
}

export interface PlacedPins {
  readonly badges: readonly Badge[];
  /** Places whose numbers found no room: a dot has to do. */
  readonly dots: readonly Spot[];
}

/**
 * A badge for every pin in view: on its place, or beside it with a line to it. None covers another, nor another's
 * place. Where there is not room for all, as many numbers as possible are shown.
 */
export function placePins(
  view: Viewport,
  pins: readonly NumberedPin[],
  writer: BadgeWriter,
  taken: readonly LabelBox[],
): PlacedPins {
  const seen = pins
    .map(({ position: [lon, lat], number }) => ({
      spot: { x: screenX(view, lon), y: screenY(view, lat) },
      number,
    }))
    .filter(({ spot: { x, y } }) => x >= 0 && y >= 0 && x <= view.width && y <= view.height);
  let best: PlacedPins = { badges: [], dots: seen.map(({ spot }) => spot) };
  for (const reach of TOGETHER) {
    const groups = groupNear(seen, reach);
    const placer = new LabelPlacer(view.width, view.height, taken);
    const placed = groups.map((group) => placeBadge(group, groups, writer, placer) ?? group);
    const badges = placed.filter((one) => 'box' in one);
    const dots = placed.flatMap((one) => ('box' in one ? [] : one.spots));
    if (dots.length < best.dots.length) best = { badges, dots };
    if (dots.length === 0) break;
  }
  return best;
}

function groupNear(
  pins: readonly { readonly spot: Spot; readonly number: number }[],
  reach: number,
): Group[] {
  const groups: Group[] = [];
  for (const { spot, number } of pins) {
    // By its first place, so that a row of places along a street does not become one group.
    const near = groups.find(
      ({ spots: [first = spot] }) => Math.hypot(first.x - spot.x, first.y - spot.y) < reach,
    );
    if (near === undefined) groups.push({ spots: [spot], numbers: [number] });
    else {
      near.spots.push(spot);
      near.numbers.push(number);
    }
  }
  return groups;
}

function placeBadge(
  group: Group,
  groups: readonly Group[],
  writer: BadgeWriter,
  placer: LabelPlacer,
): Badge | null {
  const lines = inLines(numberRanges(group.numbers, writer.number));
  if (lines.length > MOST_LINES) return null;
  const halfHeight = (lines.length * BADGE_LINE) / 2 + PADDING_Y;
  const halfWidth = Math.max(halfHeight, Math.max(...lines.map(writer.measure)) / 2 + PADDING_X);
  const others = groups.filter((other) => other !== group).flatMap(({ spots }) => spots);
  const middle = middleOf(group.spots);
  for (const { x, y } of candidates(middle, halfWidth, halfHeight)) {
    const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
    const isInside =
      box.left >= 0 && box.top >= 0 && box.right <= placer.width && box.bottom <= placer.height;
    if (!isInside || !placer.isFree(box) || others.some((spot) => isOn(spot, box))) continue;
    placer.reserve(box);
    return { x, y, lines, box, spots: group.spots };
  }
  return null;
}

function* candidates(middle: Spot, halfWidth: number, halfHeight: number): Generator<Spot> {
  yield middle;
  for (const distance of DISTANCES) {
    for (const angle of DIRECTIONS) {
      yield {
        x: middle.x + Math.cos(angle) * (distance + halfWidth - halfHeight),
        y: middle.y + Math.sin(angle) * (distance + halfHeight / 2),
      };
    }
  }
}

function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}

function isOn({ x, y }: Spot, { left, right, top, bottom }: LabelBox): boolean {
  return x + DOT_RADIUS > left && x - DOT_RADIUS < right && y + DOT_RADIUS > top && y - DOT_RADIUS < bottom;
}

function inLines(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += LINE_PARTS) {
    lines.push(parts.slice(at, at + LINE_PARTS).join(' · '));
  }
  return lines;
}
