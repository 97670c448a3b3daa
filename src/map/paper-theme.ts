import type { MapTheme } from './theme.ts';

/**
 * Ink on white, for paper and pictures: told apart by lightness, never by hue, so that a grey printer and a
 * photocopier keep it. The font is the page's (`--font`), which a drawing off the page cannot ask for.
 */
export const PAPER_THEME: MapTheme = Object.freeze({
  night: false,
  paper: '#ffffff',
  ink: '#101416',
  inkSoft: '#454d50',
  water: '#d9e4e8',
  waterEdge: '#9fb1b8',
  waterInk: '#3c565f',
  green: '#e6ece0',
  wood: '#f1f4ee',
  greenInk: '#48543f',
  built: '#f8f8f6',
  road: '#ffffff',
  roadEdge: '#c9c9c4',
  motorway: '#ededea',
  motorwayEdge: '#a3a39d',
  rail: '#bdbdb8',
  metroA: '#b3a3aa',
  metroB: '#a3adb5',
  metroC: '#b5aca1',
  metroD: '#a5b1a8',
  tram: '#b7b2bc',
  border: '#b4b2ac',
  halo: '#ffffffe6',
  neighbourhood: '#1014160f',
  neighbourhoodEdge: '#101416',
  steps: {
    none: '#fdeee5',
    thin: '#e2efe6',
    fair: '#b4d9c6',
    good: '#72b498',
    unknown: '#f3f2ef',
    unsaid: '#ffffff',
  },
  noneInk: '#8f3416',
  unknownInk: '#5c6264',
  font: "'Atkinson Hyperlegible Next Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif",
});
