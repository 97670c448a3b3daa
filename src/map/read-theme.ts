import type { MapTheme } from './theme.ts';

/** Reads the map's tokens as they apply to an element: two maps on a page may have two themes. */
export function readTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => {
    const value = style.getPropertyValue(`--map-${name}`).trim();
    // A canvas ignores an empty colour in silence and would paint with the one before it.
    if (value === '')
      throw new Error(`The map token --map-${name} is missing: is styles/map-tokens.css loaded?`);
    return value;
  };
  return {
    night: token('scheme') === 'night',
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    water: token('water'),
    waterEdge: token('water-edge'),
    waterInk: token('water-ink'),
    green: token('green'),
    wood: token('wood'),
    greenInk: token('green-ink'),
    built: token('built'),
    road: token('road'),
    roadEdge: token('road-edge'),
    motorway: token('motorway'),
    motorwayEdge: token('motorway-edge'),
    rail: token('rail'),
    metroA: token('metro-a'),
    metroB: token('metro-b'),
    metroC: token('metro-c'),
    metroD: token('metro-d'),
    tram: token('tram'),
    border: token('border'),
    halo: token('halo'),
    neighbourhood: token('neighbourhood'),
    neighbourhoodEdge: token('neighbourhood-edge'),
    steps: {
      none: token('step-none'),
      thin: token('step-thin'),
      fair: token('step-fair'),
      good: token('step-good'),
      unknown: token('step-unknown'),
      unsaid: token('step-unsaid'),
    },
    noneInk: token('step-none-ink'),
    unknownInk: token('step-unknown-ink'),
    font: token('font'),
  };
}
