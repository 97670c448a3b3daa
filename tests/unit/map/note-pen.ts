import type { SketchPen } from '../../../src/map/sketch/sketch.ts';
import type { MapTheme } from '../../../src/map/theme.ts';

/** A pen that notes what it is asked to write instead of painting, with letters 0.6 em wide. */
export interface NotePen extends SketchPen {
  /** Texts, or the letters of a text along a line, in the order written and where on the screen. */
  readonly written: { readonly text: string; readonly x: number; readonly y: number }[];
  /** Every coordinate of every path. */
  readonly coordinates: number[];
}

const LETTER_WIDTH_EM = 0.6;

export function notePen(): NotePen {
  const written: NotePen['written'] = [];
  const coordinates: number[] = [];
  const noted = (...values: number[]): void => {
    coordinates.push(...values);
  };
  const ignored = (): void => undefined;
  let origin = { x: 0, y: 0 };
  const pen: NotePen = {
    written,
    coordinates,
    font: '10px sans-serif',
    letterSpacing: '0px',
    direction: 'inherit',
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'round',
    lineCap: 'round',
    lineDashOffset: 0,
    globalAlpha: 1,
    textAlign: 'center',
    textBaseline: 'middle',
    measureText: (text) => {
      const size = Number(/([\d.]+)px/.exec(pen.font)?.[1] ?? 10);
      return metrics(text.length * (size * LETTER_WIDTH_EM + Number.parseFloat(pen.letterSpacing)));
    },
    fillText: (text, x, y) => {
      written.push({ text, x: origin.x + x, y: origin.y + y });
    },
    strokeText: ignored,
    moveTo: noted,
    lineTo: noted,
    bezierCurveTo: noted,
    arc: (x, y, radius) => {
      noted(x, y, radius);
    },
    translate: (x, y) => {
      noted(x, y);
      origin = { x, y };
    },
    restore: () => {
      origin = { x: 0, y: 0 };
    },
    fillRect: ignored,
    roundRect: ignored,
    beginPath: ignored,
    closePath: ignored,
    fill: ignored,
    stroke: ignored,
    setLineDash: ignored,
    save: ignored,
    rotate: ignored,
  };
  return pen;
}

function metrics(width: number): TextMetrics {
  return {
    width,
    actualBoundingBoxLeft: width / 2,
    actualBoundingBoxRight: width / 2,
    actualBoundingBoxAscent: 0,
    actualBoundingBoxDescent: 0,
    fontBoundingBoxAscent: 0,
    fontBoundingBoxDescent: 0,
    emHeightAscent: 0,
    emHeightDescent: 0,
    hangingBaseline: 0,
    alphabeticBaseline: 0,
    ideographicBaseline: 0,
  };
}

export const plainTheme: MapTheme = {
  night: false,
  paper: '#fff',
  ink: '#000',
  inkSoft: '#333',
  water: '#acf',
  waterEdge: '#8ac',
  waterInk: '#245',
  green: '#cdb',
  wood: '#dec',
  greenInk: '#453',
  built: '#eed',
  road: '#fff',
  roadEdge: '#dcb',
  motorway: '#fec',
  motorwayEdge: '#cb8',
  rail: '#bba',
  metroA: '#d8a',
  metroB: '#7ac',
  metroC: '#da6',
  metroD: '#8b9',
  tram: '#a9b',
  border: '#a98',
  halo: '#fffd',
  neighbourhood: '#fff8',
  neighbourhoodEdge: '#000',
  steps: {
    none: '#fed',
    thin: '#efe',
    fair: '#cec',
    good: '#aca',
    unknown: '#eee',
    unsaid: '#fff',
  },
  noneInk: '#a42',
  unknownInk: '#666',
  font: 'sans-serif',
};
